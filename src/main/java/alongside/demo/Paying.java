package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.ORLA;
import static alongside.demo.Cast.PETER;
import static alongside.demo.Cast.RAVI;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.TOMOS;
import static alongside.payments.Claim.Expense.CARE;
import static alongside.payments.Claim.Expense.DATA;
import static alongside.payments.Claim.Expense.MILEAGE;
import static alongside.payments.Claim.Expense.TRAVEL;

import alongside.payments.Claim;
import alongside.payments.Claims;
import alongside.payments.NewExpense;
import alongside.payments.PayOffer.Route;
import alongside.payments.Payments;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Everybody paid: claims stand from attendance, Ravi approves, Orla releases, and it is seen when the money came. */
@Component
class Paying {

    private final Claims claims;
    private final Payments payments;

    Paying(Claims claims, Payments payments) {
        this.claims = claims;
        this.payments = payments;
    }

    /** The first session's money back: £83.30. */
    void expensesOfTheFirst(Stage stage) {
        back(stage, "S1", MARJORIE, new NewExpense(TRAVEL, "Taxi", 14_20, 0));
        back(stage, "S1", TOMOS, new NewExpense(TRAVEL, "Bus, there and back for two", 8_00, 0));
        back(stage, "S1", ADAEZE, new NewExpense(DATA, "Mobile data", 5_00, 0));
        back(stage, "S1", COLIN, new NewExpense(MILEAGE, "Lift from Marjorie's neighbour", 0, 120));
        back(stage, "S1", RUKHSANA, new NewExpense(CARE, "Replacement care, 3 hours", 43_50, 0));
        back(stage, "S1", PETER, new NewExpense(TRAVEL, "Parking", 3_20, 0));
        back(stage, "S1", JOLENE, new NewExpense(TRAVEL, "Bus", 4_00, 0));
    }

    /** The second session's, £79.10, and the third's, £81.60. */
    void expensesOf(Stage stage, String session, long data) {
        back(stage, session, MARJORIE, new NewExpense(TRAVEL, "Taxi", 14_20, 0));
        back(stage, session, TOMOS, new NewExpense(TRAVEL, "Bus, there and back for two", 8_00, 0));
        back(stage, session, COLIN, new NewExpense(MILEAGE, "Lift, 12 miles", 0, 120));
        back(stage, session, RUKHSANA, new NewExpense(CARE, "Replacement care, 3 hours", 43_50, 0));
        back(stage, session, PETER, new NewExpense(TRAVEL, "Parking", 3_20, 0));
        back(stage, session, JOLENE, new NewExpense(TRAVEL, "Bus", 4_80, 0));
        if (data > 0) back(stage, session, ADAEZE, new NewExpense(DATA, "Mobile data", data, 0));
    }

    /** The last session's: £64.00. */
    void expensesOfTheLast(Stage stage) {
        back(stage, "S4", MARJORIE, new NewExpense(TRAVEL, "Taxi", 14_20, 0));
        back(stage, "S4", TOMOS, new NewExpense(TRAVEL, "Bus, there and back for two", 8_00, 0));
        back(stage, "S4", COLIN, new NewExpense(MILEAGE, "Lift, 12 miles", 0, 120));
        back(stage, "S4", RUKHSANA, new NewExpense(CARE, "Replacement care, 2 hours", 29_00, 0));
        back(stage, "S4", PETER, new NewExpense(TRAVEL, "Parking", 3_20, 0));
        back(stage, "S4", JOLENE, new NewExpense(TRAVEL, "Bus", 4_20, 0));
    }

    /** Fifteen hours of reading drafts at home: £412.50. */
    void reading(Stage stage) {
        Map.of(MARJORIE, 3, DEV, 2, COLIN, 4, JOLENE, 3, RUKHSANA, 3).forEach((who, hours) ->
                claims.raiseForTime(stage.me(HATTIE), stage.place(HATTIE), stage.id(who), "Reading drafts at home", LocalDate.of(2026, 8, 3), hours * 60));
    }

    private void back(Stage stage, String session, Cast who, NewExpense expense) {
        var writer = who == COLIN ? HATTIE : who;
        var claim = claims.of(stage.place(HATTIE)).stream()
                .filter(it -> stage.thing(session).equals(it.session()) && it.person().equals(stage.id(who)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No claim for " + who + " and " + session));
        if (claims.addExpense(stage.me(writer), claim.id(), expense).isEmpty()) throw new IllegalStateException("Not added for " + who);
    }

    /** Ravi says yes to everything that waits, except for these people. */
    void approve(Stage stage, Cast... except) {
        var left = List.of(except).stream().map(stage::id).toList();
        var waiting = claims.of(stage.place(RAVI)).stream().filter(it -> !left.contains(it.person())).map(Claim::id).toList();
        claims.approve(stage.me(RAVI), stage.place(RAVI), waiting);
    }

    /** Orla releases what was approved. */
    void release(Stage stage, String run) {
        stage.remember(run, payments.export(stage.me(ORLA), stage.place(ORLA)).orElseThrow(() -> new IllegalStateException("Nothing to release")));
    }

    void paid(Stage stage, String run, Route.Kind route, LocalDate day) {
        var theirs = payments.run(stage.me(ORLA), stage.thing(run)).orElseThrow().payments().stream()
                .filter(it -> it.route() == route).map(it -> it.id()).toList();
        payments.paid(stage.me(ORLA), stage.thing(run), theirs, day);
    }
}
