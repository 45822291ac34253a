package alongside.groups;

import static alongside.db.Tables.CHARTER;
import static alongside.db.Tables.CHARTER_CLAUSE;

import alongside.store.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Charters, each version kept whole. */
@Repository("groupsCharters")
class CharterStore {

    private final DSLContext sql;

    CharterStore(DSLContext sql) {
        this.sql = sql;
    }

    void begin(Charter charter) {
        sql.insertInto(CHARTER)
                .set(CHARTER.ID, charter.id())
                .set(CHARTER.ORD, Order.next())
                .set(CHARTER.STANDING_GROUP, charter.group())
                .set(CHARTER.BEGUN_DAY, charter.begun().toString())
                .execute();
        charter.clauses().forEach(clause -> add(charter.id(), clause));
    }

    void add(String charter, Clause clause) {
        sql.insertInto(CHARTER_CLAUSE)
                .set(CHARTER_CLAUSE.ID, clause.id())
                .set(CHARTER_CLAUSE.ORD, Order.next())
                .set(CHARTER_CLAUSE.CHARTER, charter)
                .set(CHARTER_CLAUSE.WORDS, clause.words())
                .set(CHARTER_CLAUSE.KIND, clause.kind().name())
                .set(CHARTER_CLAUSE.STARTER, clause.starter())
                .set(CHARTER_CLAUSE.DROPPED, clause.dropped())
                .execute();
    }

    boolean change(String charter, Clause clause) {
        return sql.update(CHARTER_CLAUSE)
                .set(CHARTER_CLAUSE.WORDS, clause.words())
                .set(CHARTER_CLAUSE.KIND, clause.kind().name())
                .set(CHARTER_CLAUSE.DROPPED, clause.dropped())
                .where(CHARTER_CLAUSE.ID.eq(clause.id()), CHARTER_CLAUSE.CHARTER.eq(charter))
                .execute() == 1;
    }

    /** @return false when it had been adopted already */
    boolean adopt(Charter charter, String decision, LocalDate day) {
        int version = 1 + sql.select(DSL.coalesce(DSL.max(CHARTER.VERSION), 0)).from(CHARTER)
                .where(CHARTER.STANDING_GROUP.eq(charter.group())).fetchSingle().value1();
        return sql.update(CHARTER)
                .set(CHARTER.VERSION, version)
                .set(CHARTER.ADOPTED_DAY, day.toString())
                .set(CHARTER.DECISION, decision)
                .where(CHARTER.ID.eq(charter.id()), CHARTER.VERSION.isNull())
                .execute() == 1;
    }

    Optional<Charter> find(String id) {
        return some(CHARTER.ID.eq(id)).stream().findFirst();
    }

    Optional<Charter> draft(String group) {
        return some(CHARTER.STANDING_GROUP.eq(group).and(CHARTER.VERSION.isNull())).stream().findFirst();
    }

    /** Every adopted version, newest first. */
    List<Charter> adopted(String group) {
        return some(CHARTER.STANDING_GROUP.eq(group).and(CHARTER.VERSION.isNotNull())).stream()
                .sorted((one, other) -> other.version() - one.version()).toList();
    }

    private List<Charter> some(Condition which) {
        return sql.selectFrom(CHARTER).where(which).orderBy(CHARTER.ORD).fetch(row -> new Charter(
                row.getId(),
                row.getStandingGroup(),
                row.getVersion() == null ? 0 : row.getVersion(),
                LocalDate.parse(row.getBegunDay()),
                row.getAdoptedDay() == null ? null : LocalDate.parse(row.getAdoptedDay()),
                row.getDecision() == null ? "" : row.getDecision(),
                clauses(row.getId())));
    }

    private List<Clause> clauses(String charter) {
        return sql.selectFrom(CHARTER_CLAUSE).where(CHARTER_CLAUSE.CHARTER.eq(charter)).orderBy(CHARTER_CLAUSE.ORD).fetch(row -> new Clause(
                row.getId(), row.getWords(), Clause.Kind.valueOf(row.getKind()), row.getStarter(), row.getDropped()));
    }
}
