package alongside.payments;

import static alongside.db.Tables.CHARITY;
import static alongside.db.Tables.PAYEE;
import static alongside.db.Tables.PAY_CHOICE;
import static alongside.db.Tables.PAY_TERM;

import alongside.payments.rules.PayTerm;
import alongside.payments.rules.RateCard;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is paid, what each person chose about it, and how money reaches them. */
@Repository("paymentsChoices")
class Choices {

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;
    private final Remembered remembered;

    Choices(DSLContext sql, Vault vault, JsonMapper json, Remembered remembered) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
        this.remembered = remembered;
    }

    RateCard rates() {
        return remembered.ask("payments.rates", "", () -> new RateCard(sql.selectFrom(PAY_TERM).orderBy(PAY_TERM.ORD).fetch(row -> new PayTerm(
                PayTerm.Kind.valueOf(row.getKind()), row.getAmount(), LocalDate.parse(row.getFromDay()), row.getSource(),
                LocalDate.parse(row.getCheckedDay())))));
    }

    String choose(String project, Chosen chosen) {
        var id = Ids.fresh();
        sql.insertInto(PAY_CHOICE)
                .set(PAY_CHOICE.ID, id)
                .set(PAY_CHOICE.ORD, Order.next())
                .set(PAY_CHOICE.PROJECT, project)
                .set(PAY_CHOICE.PERSON, chosen.person())
                .set(PAY_CHOICE.CHOICE, chosen.choice().name())
                .set(PAY_CHOICE.LESS_TENTHS, chosen.lessTenths())
                .set(PAY_CHOICE.CHARITY, chosen.charity())
                .set(PAY_CHOICE.AT, chosen.at().toEpochMilli())
                .set(PAY_CHOICE.BY_PERSON, chosen.by())
                .execute();
        return id;
    }

    /** @return the project it was a choice in; empty when this is no choice about pay */
    Optional<String> forgetChoice(String id) {
        var project = sql.select(PAY_CHOICE.PROJECT).from(PAY_CHOICE).where(PAY_CHOICE.ID.eq(id)).fetchOptional(PAY_CHOICE.PROJECT);
        if (project.isPresent()) sql.deleteFrom(PAY_CHOICE).where(PAY_CHOICE.ID.eq(id)).execute();
        return project;
    }

    Optional<Chosen> chosen(String project, String person) {
        return Optional.ofNullable(chosen(project).get(person));
    }

    /** The last choice of each person who made one. */
    private Map<String, Chosen> chosen(String project) {
        return remembered.ask("payments.chosen", project, () -> {
            var last = new HashMap<String, Chosen>();
            sql.selectFrom(PAY_CHOICE).where(PAY_CHOICE.PROJECT.eq(project)).orderBy(PAY_CHOICE.ORD).forEach(row -> last.put(row.getPerson(),
                    new Chosen(row.getPerson(), PayChoice.valueOf(row.getChoice()), row.getLessTenths() == null ? 0 : row.getLessTenths(),
                            row.getCharity(), Instant.ofEpochMilli(row.getAt()), row.getByPerson())));
            return last;
        });
    }

    Map<String, String> charities(String project) {
        return sql.selectFrom(CHARITY).where(CHARITY.PROJECT.eq(project)).orderBy(CHARITY.NAME).fetchMap(CHARITY.ID, CHARITY.NAME);
    }

    /** The id of the charity of this name, which is written down when it is new. */
    String charity(String project, String name) {
        var known = sql.select(CHARITY.ID).from(CHARITY)
                .where(CHARITY.PROJECT.eq(project), DSL.lower(CHARITY.NAME).eq(DSL.lower(name))).limit(1).fetchOne(CHARITY.ID);
        if (known != null) return known;
        var id = Ids.fresh();
        sql.insertInto(CHARITY).set(CHARITY.ID, id).set(CHARITY.ORD, Order.next()).set(CHARITY.PROJECT, project).set(CHARITY.NAME, name).execute();
        return id;
    }

    void put(String owner, NewPayee payee, Instant at, String by) {
        var sealed = vault.seal(json.writeValueAsString(payee), "payee:" + owner);
        var lastFour = payee.account().length() < 4 ? "" : payee.account().substring(payee.account().length() - 4);
        sql.insertInto(PAYEE)
                .set(PAYEE.OWNER, owner).set(PAYEE.ROUTE, payee.route().name()).set(PAYEE.SEALED, sealed)
                .set(PAYEE.LAST_FOUR, lastFour).set(PAYEE.AT, at.toEpochMilli()).set(PAYEE.BY_PERSON, by)
                .onConflict(PAYEE.OWNER).doUpdate()
                .set(PAYEE.ROUTE, payee.route().name()).set(PAYEE.SEALED, sealed)
                .set(PAYEE.LAST_FOUR, lastFour).set(PAYEE.AT, at.toEpochMilli()).set(PAYEE.BY_PERSON, by)
                .execute();
    }

    Map<String, PayOffer.Route> routes(Collection<String> owners) {
        if (owners.isEmpty()) return Map.of();
        return remembered.ask("payments.routes", Set.copyOf(owners), () -> sql.select(PAYEE.OWNER, PAYEE.ROUTE, PAYEE.LAST_FOUR).from(PAYEE).where(PAYEE.OWNER.in(owners))
                .fetchMap(row -> row.value1(), row -> new PayOffer.Route(PayOffer.Route.Kind.valueOf(row.value2()), row.value3())));
    }

    /** Where the money of somebody who is forgotten went is nobody's any more; the runs that paid it stay. */
    void forgetPayee(String person) {
        sql.selectFrom(PAYEE).where(PAYEE.OWNER.eq(person)).fetchOptional().ifPresent(row -> sql.update(PAYEE)
                .set(PAYEE.SEALED, vault.seal(json.writeValueAsString(new NewPayee(PayOffer.Route.Kind.valueOf(row.getRoute()), "", "", "", "")), "payee:" + person))
                .set(PAYEE.LAST_FOUR, "").where(PAYEE.OWNER.eq(person)).execute());
    }
}
