package alongside.registration;

import static alongside.db.Tables.PUBLIC_SESSION;
import static alongside.db.Tables.REGISTRATION;

import alongside.post.Addressee.Channel;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which sessions are open to the public, and who registered: sealed, and found by the fingerprint of their own page's secret. */
@Repository("registrationStore")
class Store {

    /** What is sealed of somebody who registered. */
    record Known(String name, String contact, String door) {}

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;

    Store(DSLContext sql, Vault vault, JsonMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
    }

    // --- sessions

    Optional<Opened> opened(String session) {
        return sql.selectFrom(PUBLIC_SESSION).where(PUBLIC_SESSION.SESSION.eq(session)).fetchOptional(Store::opened);
    }

    List<Opened> openedIn(String project) {
        return sql.selectFrom(PUBLIC_SESSION).where(PUBLIC_SESSION.PROJECT.eq(project)).fetch(Store::opened);
    }

    /** Those of which it is still kept who registered. */
    List<Opened> kept() {
        return sql.selectFrom(PUBLIC_SESSION).where(PUBLIC_SESSION.ERASED.isNull()).orderBy(PUBLIC_SESSION.SESSION).fetch(Store::opened);
    }

    void open(String session, String project, int places, String person) {
        sql.insertInto(PUBLIC_SESSION).set(PUBLIC_SESSION.SESSION, session).set(PUBLIC_SESSION.PROJECT, project).set(PUBLIC_SESSION.PLACES, places)
                .set(PUBLIC_SESSION.TURN, 0L).set(PUBLIC_SESSION.CAME, 0).set(PUBLIC_SESSION.OPENED_BY, person).onConflictDoNothing().execute();
        sql.update(PUBLIC_SESSION).set(PUBLIC_SESSION.PLACES, places).setNull(PUBLIC_SESSION.CLOSED_DAY).where(PUBLIC_SESSION.SESSION.eq(session)).execute();
    }

    void hashtag(String session, String hashtag) {
        sql.update(PUBLIC_SESSION).set(PUBLIC_SESSION.HASHTAG, hashtag).where(PUBLIC_SESSION.SESSION.eq(session)).execute();
    }

    void close(String session, LocalDate day) {
        sql.update(PUBLIC_SESSION).set(PUBLIC_SESSION.CLOSED_DAY, day.toString()).where(PUBLIC_SESSION.SESSION.eq(session)).execute();
    }

    /** Whoever gives places of a session away does so alone: of two who come for the last one the second sees that it is gone. */
    void takeTurn(String session) {
        sql.update(PUBLIC_SESSION).set(PUBLIC_SESSION.TURN, PUBLIC_SESSION.TURN.plus(1)).where(PUBLIC_SESSION.SESSION.eq(session)).execute();
    }

    /** What is left is how many came. */
    void erase(String session, int came, LocalDate day) {
        sql.deleteFrom(REGISTRATION).where(REGISTRATION.SESSION.eq(session)).execute();
        sql.update(PUBLIC_SESSION).set(PUBLIC_SESSION.CAME, came).set(PUBLIC_SESSION.ERASED, day.toString()).where(PUBLIC_SESSION.SESSION.eq(session)).execute();
    }

    // --- people

    /** @return the id; empty when the same person stands there already */
    Optional<String> add(String session, Asked asked, Registered.Standing standing, LocalDate today) {
        var id = Ids.fresh();
        var door = Ids.secret();
        int added = sql.insertInto(REGISTRATION)
                .set(REGISTRATION.ID, id).set(REGISTRATION.ORD, Order.next()).set(REGISTRATION.SESSION, session)
                .set(REGISTRATION.DOOR, fingerprint(door)).set(REGISTRATION.SAME, same(session, asked)).set(REGISTRATION.CHANNEL, asked.reaching().name())
                .set(REGISTRATION.LOCALE, asked.locale().toLanguageTag()).set(REGISTRATION.SEALED, seal(REGISTRATION.SEALED, id, known(asked, door)))
                .set(REGISTRATION.NEEDS, seal(REGISTRATION.NEEDS, id, asked.needs())).set(REGISTRATION.STANDING, standing.name()).set(REGISTRATION.TOLD, today.toString()).set(REGISTRATION.HERE, false)
                .onConflictDoNothing().execute();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Who stands there already with the same name and way to be reached. */
    Optional<Registered> standing(String session, Asked asked) {
        return find(REGISTRATION.SESSION.eq(session).and(REGISTRATION.SAME.eq(same(session, asked)))).stream().findFirst();
    }

    /** @return false when somebody else stands there with the same name and way to be reached */
    boolean change(Registered it, Asked asked) {
        var same = same(it.session(), asked);
        if (sql.fetchExists(REGISTRATION, REGISTRATION.SESSION.eq(it.session()), REGISTRATION.SAME.eq(same), REGISTRATION.ID.ne(it.id()))) return false;
        sql.update(REGISTRATION).set(REGISTRATION.SAME, same).set(REGISTRATION.CHANNEL, asked.reaching().name())
                .set(REGISTRATION.SEALED, seal(REGISTRATION.SEALED, it.id(), known(asked, it.door())))
                .set(REGISTRATION.NEEDS, seal(REGISTRATION.NEEDS, it.id(), asked.needs())).where(REGISTRATION.ID.eq(it.id())).execute();
        return true;
    }

    /** In the order in which they came. */
    List<Registered> of(String session) {
        return find(REGISTRATION.SESSION.eq(session));
    }

    Optional<Registered> find(String id) {
        return find(REGISTRATION.ID.eq(id)).stream().findFirst();
    }

    Optional<Registered> behind(String door) {
        return find(REGISTRATION.DOOR.eq(fingerprint(door))).stream().findFirst();
    }

    String needs(String id) {
        return sql.select(REGISTRATION.ID, REGISTRATION.NEEDS).from(REGISTRATION).where(REGISTRATION.ID.eq(id)).fetchOptional(row -> open(row, REGISTRATION.NEEDS)).orElse("");
    }

    /** In their own words, of those who have a place and wrote some. */
    Map<String, String> needsOf(String session) {
        return sql.select(REGISTRATION.ID, REGISTRATION.NEEDS).from(REGISTRATION)
                .where(REGISTRATION.SESSION.eq(session), REGISTRATION.STANDING.eq(Registered.Standing.PLACED.name()), REGISTRATION.NEEDS.ne("")).orderBy(REGISTRATION.ORD)
                .fetchMap(REGISTRATION.ID, row -> open(row, REGISTRATION.NEEDS));
    }

    /** Offers whose day has passed. */
    List<Registered> unanswered(LocalDate today) {
        return find(REGISTRATION.STANDING.eq(Registered.Standing.OFFERED.name()).and(REGISTRATION.OFFERED_UNTIL.lt(today.toString())));
    }

    void stand(String id, Registered.Standing standing, @Nullable LocalDate by) {
        sql.update(REGISTRATION).set(REGISTRATION.STANDING, standing.name()).set(REGISTRATION.OFFERED_UNTIL, by == null ? null : by.toString())
                .where(REGISTRATION.ID.eq(id)).execute();
    }

    void told(String id, LocalDate today) {
        sql.update(REGISTRATION).set(REGISTRATION.TOLD, today.toString()).where(REGISTRATION.ID.eq(id)).execute();
    }

    /** Behind everybody who waits. */
    void toTheEnd(String id) {
        sql.update(REGISTRATION).set(REGISTRATION.ORD, Order.next()).where(REGISTRATION.ID.eq(id)).execute();
    }

    /** @return whether it was otherwise before */
    boolean here(String session, String id, boolean here) {
        return sql.update(REGISTRATION).set(REGISTRATION.HERE, here).where(REGISTRATION.SESSION.eq(session), REGISTRATION.ID.eq(id), REGISTRATION.HERE.ne(here)).execute() == 1;
    }

    /** @return whether they were not reminded of this day before */
    boolean remind(String id, LocalDate day) {
        return sql.update(REGISTRATION).set(REGISTRATION.REMINDED, day.toString())
                .where(REGISTRATION.ID.eq(id), REGISTRATION.REMINDED.isNull().or(REGISTRATION.REMINDED.ne(day.toString()))).execute() == 1;
    }

    void remove(String id) {
        sql.deleteFrom(REGISTRATION).where(REGISTRATION.ID.eq(id)).execute();
    }

    private List<Registered> find(Condition which) {
        return sql.selectFrom(REGISTRATION).where(which).orderBy(REGISTRATION.ORD).fetch(this::read);
    }

    private Registered read(Record row) {
        var known = json.readValue(open(row, REGISTRATION.SEALED), Known.class);
        var by = row.get(REGISTRATION.OFFERED_UNTIL);
        return new Registered(row.get(REGISTRATION.ID), row.get(REGISTRATION.SESSION), known.name(), Channel.valueOf(row.get(REGISTRATION.CHANNEL)), known.contact(),
                Locale.forLanguageTag(row.get(REGISTRATION.LOCALE)), known.door(), Registered.Standing.valueOf(row.get(REGISTRATION.STANDING)),
                by == null ? null : LocalDate.parse(by), LocalDate.parse(row.get(REGISTRATION.TOLD)), !row.get(REGISTRATION.NEEDS).isEmpty(), row.get(REGISTRATION.HERE));
    }

    private static Opened opened(Record row) {
        return new Opened(row.get(PUBLIC_SESSION.SESSION), row.get(PUBLIC_SESSION.PROJECT), row.get(PUBLIC_SESSION.PLACES), row.get(PUBLIC_SESSION.CLOSED_DAY) != null, row.get(PUBLIC_SESSION.CAME), row.get(PUBLIC_SESSION.ERASED) != null, row.get(PUBLIC_SESSION.HASHTAG));
    }

    private String known(Asked asked, String door) {
        return json.writeValueAsString(new Known(asked.name(), asked.contact(), door));
    }

    /** The same name, reached the same way, is the same person; two who share an e-mail address are two. */
    private String same(String session, Asked asked) {
        return vault.fingerprint("registration " + session + " " + plain(asked.contact()) + " " + plain(asked.name()));
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private String fingerprint(String door) {
        return vault.fingerprint("registration door " + door);
    }

    private String seal(Field<String> column, String id, String words) {
        return words.isEmpty() ? "" : vault.seal(words, place(column, id));
    }

    private String open(Record row, Field<String> column) {
        var sealed = row.get(column);
        return sealed.isEmpty() ? "" : vault.open(sealed, place(column, row.get(REGISTRATION.ID)));
    }

    /** By the column's own name, so that a change of the key finds it. */
    private static String place(Field<String> column, String id) {
        return REGISTRATION.getName() + "." + column.getName() + ":" + id;
    }
}
