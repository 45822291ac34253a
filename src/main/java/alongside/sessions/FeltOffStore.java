package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_FELT_OFF;

import alongside.store.Ids;
import alongside.vault.OwnPlace;
import alongside.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** What felt off, sealed and by nobody's name. */
@Repository("sessionsFeltOffStore")
class FeltOffStore implements OwnPlace {

    private final DSLContext sql;
    private final Vault vault;

    FeltOffStore(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void add(String session, String words) {
        var id = Ids.fresh();
        sql.insertInto(SESSION_FELT_OFF).set(SESSION_FELT_OFF.ID, id).set(SESSION_FELT_OFF.SESSION, session).set(SESSION_FELT_OFF.SEALED, vault.seal(words, place(id))).set(SESSION_FELT_OFF.OVERNIGHT, false).execute();
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

    void standsOvernight() {
        sql.update(SESSION_FELT_OFF).set(SESSION_FELT_OFF.OVERNIGHT, true).where(SESSION_FELT_OFF.OVERNIGHT.isFalse()).execute();
    }

    /** The projects where something stood there in the morning. */
    Set<String> waitingIn() {
        return sql.selectDistinct(SESSION.PROJECT).from(SESSION_FELT_OFF).join(SESSION).on(SESSION.ID.eq(SESSION_FELT_OFF.SESSION))
                .where(SESSION_FELT_OFF.OVERNIGHT.isTrue()).fetchSet(SESSION.PROJECT);
    }

    /** For each session of a project the ids of what stood there in the morning. */
    Map<String, List<String>> waiting(String project) {
        return sql.select(SESSION_FELT_OFF.SESSION, SESSION_FELT_OFF.ID).from(SESSION_FELT_OFF).join(SESSION).on(SESSION.ID.eq(SESSION_FELT_OFF.SESSION))
                .where(SESSION.PROJECT.eq(project), SESSION_FELT_OFF.OVERNIGHT.isTrue()).orderBy(SESSION.DAY, SESSION.ID, SESSION_FELT_OFF.ID)
                .fetchGroups(SESSION_FELT_OFF.SESSION, SESSION_FELT_OFF.ID);
    }

    @Override
    public Table<?> table() {
        return SESSION_FELT_OFF;
    }

    @Override
    public String placeOf(Record row) {
        return place(row.get(SESSION_FELT_OFF.ID));
    }

    private static String place(String id) {
        return "felt-off:" + id;
    }
}
