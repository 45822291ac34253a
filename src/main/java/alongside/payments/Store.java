package alongside.payments;

import static alongside.db.Tables.CLAIM;
import static alongside.db.Tables.CLAIM_LINE;
import static alongside.db.Tables.CLAIM_STEP;
import static alongside.db.Tables.PAYEE;
import static alongside.db.Tables.PAYMENT;
import static alongside.db.Tables.PAYMENT_RUN;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;

import alongside.payments.rules.PayTerm;
import alongside.payments.rules.Stage;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.vault.Vault;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Claims with their lines and steps, and the payments that came of them. */
@Repository("paymentsStore")
class Store {

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;
    private final Remembered remembered;
    private final Choices choices;

    Store(DSLContext sql, Vault vault, JsonMapper json, Remembered remembered, Choices choices) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
        this.remembered = remembered;
        this.choices = choices;
    }

    Choices choices() {
        return choices;
    }

    Optional<Claim> raise(Claim claim, int nth) {
        int added = sql.insertInto(CLAIM)
                .set(CLAIM.ID, claim.id())
                .set(CLAIM.ORD, Order.next())
                .set(CLAIM.PROJECT, claim.project())
                .set(CLAIM.SESSION, claim.session())
                .set(CLAIM.NTH, nth)
                .set(CLAIM.PERSON, claim.person())
                .set(CLAIM.ABOUT, claim.about())
                .set(CLAIM.DAY, claim.day().toString())
                .set(CLAIM.MINUTES, claim.minutes())
                .set(CLAIM.RATE, claim.rate().name())
                .set(CLAIM.STAGE, claim.stage().name())
                .onConflictDoNothing()
                .execute();
        if (added == 0) return Optional.empty();
        claim.lines().forEach(line -> add(claim.id(), line));
        return Optional.of(claim);
    }

    /** Of a claim that nobody has moved nothing stays. */
    boolean takeBack(Claim claim) {
        var untouched = CLAIM.ID.eq(claim.id()).and(CLAIM.STAGE.eq(Stage.RAISED.name())).andNotExists(sql.selectOne().from(CLAIM_STEP).where(CLAIM_STEP.CLAIM.eq(claim.id())));
        if (!sql.fetchExists(CLAIM, untouched)) return false;
        sql.deleteFrom(CLAIM_LINE).where(CLAIM_LINE.CLAIM.eq(claim.id())).execute();
        return sql.deleteFrom(CLAIM).where(CLAIM.ID.eq(claim.id())).execute() == 1;
    }

    int claimsFor(String session, String person) {
        return sql.fetchCount(CLAIM, CLAIM.SESSION.eq(session).and(CLAIM.PERSON.eq(person)));
    }

    void add(String claim, Claim.Line line) {
        sql.insertInto(CLAIM_LINE)
                .set(CLAIM_LINE.ID, line.id())
                .set(CLAIM_LINE.ORD, Order.next())
                .set(CLAIM_LINE.CLAIM, claim)
                .set(CLAIM_LINE.KIND, line.kind().name())
                .set(CLAIM_LINE.EXPENSE, line.expense() == null ? null : line.expense().name())
                .set(CLAIM_LINE.NOTE, line.note())
                .set(CLAIM_LINE.TENTH_MILES, line.tenthMiles())
                .set(CLAIM_LINE.PENCE, line.pence())
                .set(CLAIM_LINE.CHOICE, line.choice() == null ? null : line.choice().name())
                .set(CLAIM_LINE.CHARITY, line.charity())
                .set(CLAIM_LINE.BY_PERSON, line.by())
                .execute();
    }

    void setFee(String line, Claim.Line as) {
        sql.update(CLAIM_LINE)
                .set(CLAIM_LINE.PENCE, as.pence()).set(CLAIM_LINE.CHOICE, as.choice() == null ? null : as.choice().name()).set(CLAIM_LINE.CHARITY, as.charity())
                .where(CLAIM_LINE.ID.eq(line)).execute();
    }

    boolean remove(String claim, String line) {
        return sql.deleteFrom(CLAIM_LINE)
                .where(CLAIM_LINE.CLAIM.eq(claim), CLAIM_LINE.ID.eq(line), CLAIM_LINE.KIND.eq(Claim.Kind.EXPENSE.name())).execute() > 0;
    }

    /** Moves a claim on if it still stands where we saw it: of two who press at once, one moves it. */
    boolean move(String claim, Stage from, Stage to, Step step) {
        int moved = sql.update(CLAIM).set(CLAIM.STAGE, to.name()).where(CLAIM.ID.eq(claim), CLAIM.STAGE.eq(from.name())).execute();
        if (moved == 0) return false;
        sql.insertInto(CLAIM_STEP)
                .set(CLAIM_STEP.ID, Ids.fresh())
                .set(CLAIM_STEP.ORD, Order.next())
                .set(CLAIM_STEP.CLAIM, claim)
                .set(CLAIM_STEP.MOVE, step.move().name())
                .set(CLAIM_STEP.AT, step.at().toEpochMilli())
                .set(CLAIM_STEP.BY_PERSON, step.by())
                .set(CLAIM_STEP.WORDS, step.words())
                .execute();
        return true;
    }

    List<Step> steps(String claim) {
        return sql.selectFrom(CLAIM_STEP).where(CLAIM_STEP.CLAIM.eq(claim)).orderBy(CLAIM_STEP.ORD)
                .fetch(row -> new Step(Stage.Move.valueOf(row.getMove()), Instant.ofEpochMilli(row.getAt()), row.getByPerson(), row.getWords()));
    }

    /** Who approved each of these claims last. */
    Map<String, String> approvers(Collection<String> claims) {
        var approvers = new LinkedHashMap<String, String>();
        sql.selectFrom(CLAIM_STEP).where(CLAIM_STEP.CLAIM.in(claims), CLAIM_STEP.MOVE.eq(Stage.Move.APPROVE.name())).orderBy(CLAIM_STEP.ORD)
                .forEach(row -> { if (row.getByPerson() != null) approvers.put(row.getClaim(), row.getByPerson()); });
        return approvers;
    }

    Optional<Claim> claim(String id) {
        return claims(CLAIM.ID.eq(id)).stream().findFirst();
    }

    List<Claim> ofProject(String project) {
        return remembered.ask("payments.of-project", project, () -> claims(CLAIM.PROJECT.eq(project)));
    }

    List<Claim> ofPerson(String person) {
        return remembered.ask("payments.of-person", person, () -> claims(CLAIM.PERSON.eq(person)));
    }

    List<Claim> ofSession(String session) {
        return remembered.ask("payments.of-session", session, () -> claims(CLAIM.SESSION.eq(session)));
    }

    private List<Claim> claims(Condition which) {
        var lines = multiset(selectFrom(CLAIM_LINE).where(CLAIM_LINE.CLAIM.eq(CLAIM.ID)).orderBy(CLAIM_LINE.ORD));
        return sql.select(CLAIM.fields()).select(lines).from(CLAIM).where(which).orderBy(CLAIM.ORD).fetch(row -> new Claim(
                row.get(CLAIM.ID), row.get(CLAIM.PROJECT), row.get(CLAIM.SESSION), row.get(CLAIM.PERSON), row.get(CLAIM.ABOUT), LocalDate.parse(row.get(CLAIM.DAY)),
                row.get(CLAIM.MINUTES), PayTerm.Kind.valueOf(row.get(CLAIM.RATE)), Stage.valueOf(row.get(CLAIM.STAGE)), row.get(lines).map(Store::line)));
    }

    private static Claim.Line line(Record row) {
        var expense = row.get(CLAIM_LINE.EXPENSE);
        var choice = row.get(CLAIM_LINE.CHOICE);
        var miles = row.get(CLAIM_LINE.TENTH_MILES);
        return new Claim.Line(row.get(CLAIM_LINE.ID), Claim.Kind.valueOf(row.get(CLAIM_LINE.KIND)),
                expense == null ? null : Claim.Expense.valueOf(expense), row.get(CLAIM_LINE.NOTE), miles == null ? 0 : miles,
                row.get(CLAIM_LINE.PENCE), choice == null ? null : PayChoice.valueOf(choice), row.get(CLAIM_LINE.CHARITY), row.get(CLAIM_LINE.BY_PERSON));
    }

    // --- payments

    void begin(String run, String project, Instant at, String by) {
        sql.insertInto(PAYMENT_RUN).set(PAYMENT_RUN.ID, run).set(PAYMENT_RUN.ORD, Order.next()).set(PAYMENT_RUN.PROJECT, project)
                .set(PAYMENT_RUN.AT, at.toEpochMilli()).set(PAYMENT_RUN.BY_PERSON, by).execute();
    }

    void add(Payment payment) {
        var sealed = Objects.requireNonNull(sql.select(PAYEE.SEALED).from(PAYEE).where(PAYEE.OWNER.eq(payment.owner())).fetchSingle(PAYEE.SEALED));
        var details = vault.open(sealed, "payee:" + payment.owner());
        sql.insertInto(PAYMENT)
                .set(PAYMENT.ID, payment.id())
                .set(PAYMENT.ORD, Order.next())
                .set(PAYMENT.RUN, payment.run())
                .set(PAYMENT.CLAIM, payment.claim())
                .set(PAYMENT.OWNER, payment.owner())
                .set(PAYMENT.ROUTE, payment.route().name())
                .set(PAYMENT.PENCE, payment.pence())
                .set(PAYMENT.SEALED, vault.seal(details, "payment:" + payment.id()))
                .execute();
    }

    /** The details a payment was exported with; empty once it is paid. */
    Optional<NewPayee> details(String payment) {
        var sealed = Objects.requireNonNull(sql.select(PAYMENT.SEALED).from(PAYMENT).where(PAYMENT.ID.eq(payment)).fetchSingle(PAYMENT.SEALED));
        return sealed.isEmpty() ? Optional.empty() : Optional.of(json.readValue(vault.open(sealed, "payment:" + payment), NewPayee.class));
    }

    boolean paid(String payment, LocalDate day, String by) {
        return sql.update(PAYMENT).set(PAYMENT.PAID_DAY, day.toString()).set(PAYMENT.PAID_BY, by).set(PAYMENT.SEALED, "")
                .where(PAYMENT.ID.eq(payment), PAYMENT.PAID_DAY.isNull()).execute() > 0;
    }

    Optional<PaymentRun> run(String id) {
        return runs(PAYMENT_RUN.ID.eq(id)).stream().findFirst();
    }

    List<PaymentRun> runsOf(String project) {
        return runs(PAYMENT_RUN.PROJECT.eq(project));
    }

    private List<PaymentRun> runs(Condition which) {
        return sql.selectFrom(PAYMENT_RUN).where(which).orderBy(PAYMENT_RUN.ORD.desc()).fetch(row -> new PaymentRun(row.getId(), row.getProject(),
                Dates.dayOf(Instant.ofEpochMilli(row.getAt())), row.getByPerson(), payments(PAYMENT.RUN.eq(row.getId()))));
    }

    List<Payment> paymentsOf(Collection<String> claims) {
        return claims.isEmpty() ? List.of() : remembered.ask("payments.of-claims", List.copyOf(claims), () -> payments(PAYMENT.CLAIM.in(claims)));
    }

    private List<Payment> payments(Condition which) {
        return sql.selectFrom(PAYMENT).where(which).orderBy(PAYMENT.ORD).fetch(row -> new Payment(row.getId(), row.getRun(), row.getClaim(), row.getOwner(),
                PayOffer.Route.Kind.valueOf(row.getRoute()), row.getPence(), row.getPaidDay() == null ? null : LocalDate.parse(row.getPaidDay())));
    }
}
