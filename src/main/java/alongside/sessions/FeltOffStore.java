package alongside.sessions;

import static alongside.db.Tables.SESSION_FELT_OFF;

import alongside.store.Ids;
import alongside.vault.Vault;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What felt off, sealed and by nobody's name. */
@Repository("sessionsFeltOffStore")
class FeltOffStore {

    private final DSLContext sql;
    private final Vault vault;

    FeltOffStore(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void add(String session, String words) {
        var id = Ids.fresh();
        sql.insertInto(SESSION_FELT_OFF).set(SESSION_FELT_OFF.ID, id).set(SESSION_FELT_OFF.SESSION, session).set(SESSION_FELT_OFF.SEALED, vault.seal(words, place(id))).execute();
    }

    /** In no order that tells who wrote when: ids are random. */
    List<FeltOff.Said> of(String session) {
        return sql.selectFrom(SESSION_FELT_OFF).where(SESSION_FELT_OFF.SESSION.eq(session)).orderBy(SESSION_FELT_OFF.ID)
                .fetch(row -> new FeltOff.Said(row.getId(), vault.open(row.getSealed(), place(row.getId()))));
    }

    int count(String session) {
        return sql.fetchCount(SESSION_FELT_OFF, SESSION_FELT_OFF.SESSION.eq(session));
    }

    boolean remove(String session, String id) {
        return sql.deleteFrom(SESSION_FELT_OFF).where(SESSION_FELT_OFF.SESSION.eq(session), SESSION_FELT_OFF.ID.eq(id)).execute() == 1;
    }

    private static String place(String id) {
        return "felt-off:" + id;
    }
}
