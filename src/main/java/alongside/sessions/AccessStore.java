package alongside.sessions;

import static alongside.db.Tables.SESSION_ARRANGEMENT;
import static alongside.db.Tables.SESSION_OTHER_FORM;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.vault.Vault;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What is arranged for people, sealed; and invitations that go out in another form than a letter. */
@Repository("sessionsAccessStore")
class AccessStore {

    private final DSLContext sql;
    private final Vault vault;

    AccessStore(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    String add(String session, @Nullable String person, String what, @Nullable String owner) {
        var id = Ids.fresh();
        sql.insertInto(SESSION_ARRANGEMENT)
                .set(SESSION_ARRANGEMENT.ID, id).set(SESSION_ARRANGEMENT.ORD, Order.next()).set(SESSION_ARRANGEMENT.SESSION, session)
                .set(SESSION_ARRANGEMENT.PERSON, person).set(SESSION_ARRANGEMENT.SEALED, seal(SESSION_ARRANGEMENT.SEALED, id, what)).set(SESSION_ARRANGEMENT.OWNER, owner)
                .set(SESSION_ARRANGEMENT.STATUS, Arrangement.Status.TO_ARRANGE.name()).set(SESSION_ARRANGEMENT.INSTEAD, "").set(SESSION_ARRANGEMENT.RIGHT_WORDS, "")
                .execute();
        return id;
    }

    void change(String id, String what, @Nullable String owner) {
        sql.update(SESSION_ARRANGEMENT).set(SESSION_ARRANGEMENT.SEALED, seal(SESSION_ARRANGEMENT.SEALED, id, what)).set(SESSION_ARRANGEMENT.OWNER, owner)
                .where(SESSION_ARRANGEMENT.ID.eq(id)).execute();
    }

    void remove(String id) {
        sql.deleteFrom(SESSION_ARRANGEMENT).where(SESSION_ARRANGEMENT.ID.eq(id)).execute();
    }

    List<Arrangement> of(String session) {
        return find(SESSION_ARRANGEMENT.SESSION.eq(session));
    }

    List<Arrangement> ofPerson(String person) {
        return find(SESSION_ARRANGEMENT.PERSON.eq(person));
    }

    Optional<Arrangement> find(String session, String id) {
        return find(SESSION_ARRANGEMENT.SESSION.eq(session).and(SESSION_ARRANGEMENT.ID.eq(id))).stream().findFirst();
    }

    /** What was chosen when it fell through before is no choice about what is new. */
    void status(String id, Arrangement.Status status, String instead) {
        sql.update(SESSION_ARRANGEMENT).set(SESSION_ARRANGEMENT.STATUS, status.name()).set(SESSION_ARRANGEMENT.INSTEAD, seal(SESSION_ARRANGEMENT.INSTEAD, id, instead))
                .setNull(SESSION_ARRANGEMENT.CHOICE).where(SESSION_ARRANGEMENT.ID.eq(id)).execute();
    }

    void choose(String id, Arrangement.Choice choice) {
        sql.update(SESSION_ARRANGEMENT).set(SESSION_ARRANGEMENT.CHOICE, choice.name()).where(SESSION_ARRANGEMENT.ID.eq(id)).execute();
    }

    void right(String id, Arrangement.Right right, String words) {
        sql.update(SESSION_ARRANGEMENT).set(SESSION_ARRANGEMENT.WAS_RIGHT, right.name()).set(SESSION_ARRANGEMENT.RIGHT_WORDS, seal(SESSION_ARRANGEMENT.RIGHT_WORDS, id, words))
                .where(SESSION_ARRANGEMENT.ID.eq(id)).execute();
    }

    // --- invitations in another form

    /** Whatever reached them before, this has not. */
    void otherFormAgain(String session, String person) {
        sql.insertInto(SESSION_OTHER_FORM).set(SESSION_OTHER_FORM.SESSION, session).set(SESSION_OTHER_FORM.PERSON, person).onConflictDoNothing().execute();
        sql.update(SESSION_OTHER_FORM).setNull(SESSION_OTHER_FORM.HOW).setNull(SESSION_OTHER_FORM.REACHED_BY)
                .where(SESSION_OTHER_FORM.SESSION.eq(session), SESSION_OTHER_FORM.PERSON.eq(person)).execute();
    }

    boolean reached(String session, String person, String by, String how) {
        return sql.update(SESSION_OTHER_FORM).set(SESSION_OTHER_FORM.REACHED_BY, by).set(SESSION_OTHER_FORM.HOW, how)
                .where(SESSION_OTHER_FORM.SESSION.eq(session), SESSION_OTHER_FORM.PERSON.eq(person), SESSION_OTHER_FORM.HOW.isNull()).execute() == 1;
    }

    /** Whom the invitation has still to reach. */
    List<String> notReached(String session) {
        return sql.select(SESSION_OTHER_FORM.PERSON).from(SESSION_OTHER_FORM)
                .where(SESSION_OTHER_FORM.SESSION.eq(session), SESSION_OTHER_FORM.HOW.isNull()).orderBy(SESSION_OTHER_FORM.PERSON).fetch(SESSION_OTHER_FORM.PERSON);
    }

    private List<Arrangement> find(Condition which) {
        return sql.selectFrom(SESSION_ARRANGEMENT).where(which).orderBy(SESSION_ARRANGEMENT.ORD).fetch(this::read);
    }

    private Arrangement read(Record row) {
        var id = row.get(SESSION_ARRANGEMENT.ID);
        var choice = row.get(SESSION_ARRANGEMENT.CHOICE);
        var right = row.get(SESSION_ARRANGEMENT.WAS_RIGHT);
        return new Arrangement(id, row.get(SESSION_ARRANGEMENT.SESSION), row.get(SESSION_ARRANGEMENT.PERSON), open(row, SESSION_ARRANGEMENT.SEALED),
                row.get(SESSION_ARRANGEMENT.OWNER), Arrangement.Status.valueOf(row.get(SESSION_ARRANGEMENT.STATUS)), open(row, SESSION_ARRANGEMENT.INSTEAD),
                choice == null ? null : Arrangement.Choice.valueOf(choice), right == null ? null : Arrangement.Right.valueOf(right),
                open(row, SESSION_ARRANGEMENT.RIGHT_WORDS));
    }

    private String seal(Field<String> column, String id, String words) {
        return words.isEmpty() ? "" : vault.seal(words, place(column, id));
    }

    private String open(Record row, Field<String> column) {
        var sealed = row.get(column);
        return sealed.isEmpty() ? "" : vault.open(sealed, place(column, row.get(SESSION_ARRANGEMENT.ID)));
    }

    /** By the column's own name, so that a change of the key finds it. */
    private static String place(Field<String> column, String id) {
        return SESSION_ARRANGEMENT.getName() + "." + column.getName() + ":" + id;
    }
}
