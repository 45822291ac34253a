package alongside.facts;

import static alongside.db.Tables.HAPPENING;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.who.Me;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of what happened: the source of timelines, notices and evidence. It is added to and never changed. */
@Service
public class Facts {

    private final DSLContext sql;
    private final InstantSource clock;
    private final Remembered remembered;

    Facts(DSLContext sql, InstantSource clock, Remembered remembered) {
        this.sql = sql;
        this.clock = clock;
        this.remembered = remembered;
    }

    /** Must be called inside the transaction of what happened, so that both are saved or neither is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(String kind, String scope, String subject, @Nullable Me by, String detail) {
        sql.insertInto(HAPPENING)
                .set(HAPPENING.ID, Ids.fresh())
                .set(HAPPENING.ORD, Order.next())
                .set(HAPPENING.AT, clock.instant().toEpochMilli())
                .set(HAPPENING.KIND, kind)
                .set(HAPPENING.SCOPE, scope)
                .set(HAPPENING.SUBJECT, subject)
                .set(HAPPENING.PERSON, by == null ? null : by.person())
                .set(HAPPENING.DETAIL, detail)
                .execute();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void happened(String kind, String scope, String subject, @Nullable Me by) {
        happened(kind, scope, subject, by, "");
    }

    /** What happened in a project or group, newest first. */
    @Transactional(readOnly = true)
    public List<Happening> latest(String scope, int most) {
        return find(HAPPENING.SCOPE.eq(scope), most);
    }

    /** What happened of these kinds in a project or group, newest first. */
    @Transactional(readOnly = true)
    public List<Happening> of(String scope, Collection<String> kinds) {
        return find(HAPPENING.SCOPE.eq(scope).and(HAPPENING.KIND.in(kinds)), Integer.MAX_VALUE);
    }

    /** The latest that happened of these kinds in a project or group, newest first. */
    @Transactional(readOnly = true)
    public List<Happening> of(String scope, Collection<String> kinds, int most) {
        record Latest(String scope, Collection<String> kinds, int most) {}
        return remembered.ask("facts.of", new Latest(scope, kinds, most), () -> find(HAPPENING.SCOPE.eq(scope).and(HAPPENING.KIND.in(kinds)), most));
    }

    /** What happened to one thing, newest first. */
    @Transactional(readOnly = true)
    public List<Happening> to(String subject) {
        return find(HAPPENING.SUBJECT.eq(subject), Integer.MAX_VALUE);
    }

    /** Leaves what happened and forgets who did it. */
    @Transactional
    public void forget(String person) {
        sql.update(HAPPENING).setNull(HAPPENING.PERSON).where(HAPPENING.PERSON.eq(person)).execute();
    }

    private List<Happening> find(Condition which, int most) {
        return sql.selectFrom(HAPPENING).where(which).orderBy(HAPPENING.ORD.desc()).limit(most).fetch(Facts::read);
    }

    private static Happening read(Record row) {
        return new Happening(
                row.get(HAPPENING.ID),
                Instant.ofEpochMilli(row.get(HAPPENING.AT)),
                row.get(HAPPENING.KIND),
                row.get(HAPPENING.SCOPE),
                row.get(HAPPENING.SUBJECT),
                row.get(HAPPENING.PERSON),
                row.get(HAPPENING.DETAIL));
    }
}
