package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.GRAHAM;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.SIAN;
import static alongside.sessions.AgendaItem.Kind.BREAK;
import static alongside.sessions.AgendaItem.Kind.DECISION;
import static alongside.sessions.AgendaItem.Kind.NEXT_STEPS;
import static alongside.sessions.AgendaItem.Kind.RECAP;
import static alongside.sessions.AgendaItem.Kind.TABLES;
import static alongside.sessions.AgendaItem.Kind.TALK;
import static alongside.sessions.AgendaItem.Kind.WELCOME;

import alongside.payments.PayOffer.Route;
import alongside.sessions.Afterwards;
import alongside.sessions.AgendaItem;
import alongside.sessions.rules.After;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** May to October 2026: the second, third and fourth session, each with its decisions and its money. */
@Component
class FollowingSessions {

    private static final LocalDate SECOND = LocalDate.of(2026, 5, 12);
    private static final LocalDate THIRD = LocalDate.of(2026, 6, 9);
    private static final LocalDate FOURTH = LocalDate.of(2026, 10, 13);

    private final Sitting sitting;
    private final Deciding deciding;
    private final Paying paying;
    private final HowItWas howItWas;
    private final AskingEverybody everybody;
    private final BeingReady ready;
    private final Besides besides;
    private final Afterwards afterwards;

    FollowingSessions(Sitting sitting, Deciding deciding, Paying paying, HowItWas howItWas, Asides asides) {
        this.sitting = sitting;
        this.deciding = deciding;
        this.paying = paying;
        this.howItWas = howItWas;
        this.everybody = asides.everybody;
        this.ready = asides.ready;
        this.besides = asides.besides;
        this.afterwards = asides.afterwards;
    }

    /** What goes on beside the sessions. */
    @Component
    record Asides(AskingEverybody everybody, BeingReady ready, Besides besides, Afterwards afterwards) {}

    void second(Stage stage) {
        stage.at("2026-04-28T10:00");
        sitting.plan(stage, "S2", "What would make a letter kind", "Choose which letters come first, and agree our charter.", "We know where to begin, and how we decide.", SECOND, LocalTime.of(10, 30), LocalTime.of(13, 0), 30);
        besides.whoFacilitates(stage, "S2");
        sitting.agenda(stage, "S2",
                AgendaItem.of(WELCOME, 15, "Welcome", "Imogen"),
                AgendaItem.of(TALK, 15, "What you said last time, and what became of it", "Marjorie"),
                AgendaItem.of(BREAK, 15, "Break", ""),
                AgendaItem.of(TABLES, 35, "What would make a letter kind?", "Everybody, at three tables"),
                AgendaItem.of(BREAK, 15, "Break", ""),
                AgendaItem.of(DECISION, 30, "Our charter, and which letters come first", "Marjorie"),
                AgendaItem.of(RECAP, 15, "Did we get it right?", "Lewis"),
                AgendaItem.of(NEXT_STEPS, 10, "Next steps, and when you hear from us", "Imogen"));
        sitting.inviteAndHear(stage, "S2");
        ready.anInterpreterCancels(stage);
        stage.at("2026-05-12T10:30");
        sitting.open(stage, "S2", Cast.PANEL);
        stage.at("2026-05-12T11:30");
        sitting.capture(stage, "S2", Said.SECOND);
        deciding.charterSecondRound(stage);
        deciding.lettersFirst(stage);
        stage.at("2026-05-12T13:00");
        sitting.end(stage, "S2", LocalDate.of(2026, 5, 19));
        howItWas.second(stage);
        howItWas.lookBack(stage, "S2", JOLENE);
        paying.expensesOf(stage, "S2", 0);
        stage.at("2026-05-14T10:00");
        howItWas.recap(stage, "S2");
        pay(stage, "run 2", LocalDate.of(2026, 5, 18));
        stage.at("2026-05-19T09:00");
        deciding.devAnswersLater(stage);
    }

    void third(Stage stage) {
        stage.at("2026-05-26T10:00");
        sitting.plan(stage, "S3", "Drafts on the table", "Look at the first drafts, and agree when letters are sent.", "Drafts that we would be glad to get.", THIRD, LocalTime.of(10, 30), LocalTime.of(13, 0), 30);
        besides.whoFacilitates(stage, "S3");
        sitting.agenda(stage, "S3",
                AgendaItem.of(WELCOME, 15, "Welcome", "Imogen"),
                AgendaItem.of(TALK, 15, "What you said last time, and what became of it", "Graham"),
                AgendaItem.of(BREAK, 15, "Break", ""),
                AgendaItem.of(TABLES, 40, "Drafts of letters B, C and D", "Everybody, at three tables"),
                AgendaItem.of(BREAK, 15, "Break", ""),
                AgendaItem.of(DECISION, 25, "When letters are sent", "Imogen"),
                AgendaItem.of(RECAP, 15, "Did we get it right?", "Lewis"),
                AgendaItem.of(NEXT_STEPS, 10, "Next steps, and when you hear from us", "Imogen"));
        sitting.inviteAndHear(stage, "S3");
        stage.at("2026-05-30T10:00");
        everybody.answer(stage);
        stage.at("2026-06-09T10:30");
        sitting.open(stage, "S3", Cast.PANEL);
        stage.at("2026-06-09T11:30");
        sitting.capture(stage, "S3", Said.THIRD);
        besides.hands(stage);
        deciding.openingOfLetterD(stage);
        deciding.easyReadPage(stage);
        deciding.sendingPlan(stage);
        stage.at("2026-06-09T13:00");
        sitting.end(stage, "S3", LocalDate.of(2026, 6, 16));
        howItWas.third(stage);
        howItWas.lookBack(stage, "S3", GRAHAM);
        paying.expensesOf(stage, "S3", 2_50);
        // One receipt was lost, and its line is late: Colin's cheque.
        stage.at("2026-06-11T10:00");
        howItWas.recap(stage, "S3");
        paying.approve(stage, Cast.COLIN);
        paying.release(stage, "run 3");
        stage.at("2026-06-15T10:00");
        paying.paid(stage, "run 3", Route.Kind.BANK, LocalDate.of(2026, 6, 15));
    }

    /** Three weeks later, with an apology. */
    private void theLateLine(Stage stage) {
        stage.at("2026-06-29T10:00");
        paying.approve(stage);
        paying.release(stage, "run 3b");
        stage.at("2026-06-30T10:00");
        paying.paid(stage, "run 3b", Route.Kind.CHEQUE, LocalDate.of(2026, 6, 30));
    }

    /** Summer: the phone hours are changed without the panel. */
    void summer(Stage stage) {
        theLateLine(stage);
        stage.at("2026-06-30T16:00");
        deciding.changedWithoutThePanel(stage);
    }

    /** Drafts are read at home; the letters are live. */
    void autumn(Stage stage) {
        stage.at("2026-08-03T10:00");
        paying.reading(stage);
        stage.at("2026-08-05T10:00");
        pay(stage, "run reading", LocalDate.of(2026, 8, 10));
        stage.at("2026-09-01T10:00");
        deciding.lettersAreDone(stage);
    }

    void fourth(Stage stage) {
        stage.at("2026-09-28T10:00");
        sitting.plan(stage, "S4", "What got better", "Look at what changed and what did not, and settle the phone hours.", "Nobody leaves with an unanswered question.", FOURTH, LocalTime.of(10, 30), LocalTime.of(12, 0), 30);
        besides.whoFacilitates(stage, "S4");
        sitting.agenda(stage, "S4",
                AgendaItem.of(WELCOME, 10, "Welcome", "Imogen"),
                AgendaItem.of(TALK, 30, "What changed, and what did not", "Marjorie and Nadia"),
                AgendaItem.of(BREAK, 15, "Break", ""),
                AgendaItem.of(DECISION, 20, "The phone hours", "Imogen"),
                AgendaItem.of(NEXT_STEPS, 15, "Next steps, and when you hear from us", "Imogen"));
        sitting.inviteAndHear(stage, "S4");
        stage.at("2026-10-13T10:30");
        sitting.open(stage, "S4", Cast.PANEL.stream().filter(it -> it != SIAN).toList());
        stage.at("2026-10-13T11:15");
        sitting.capture(stage, "S4", Said.FOURTH);
        deciding.phoneHoursAgain(stage);
        stage.at("2026-10-13T12:00");
        sitting.end(stage, "S4", LocalDate.of(2026, 10, 20));
        howItWas.fourth(stage);
        howItWas.lookBack(stage, "S4", ADAEZE);
        paying.expensesOfTheLast(stage);
        stage.at("2026-10-14T10:00");
        deciding.phoneHoursClose(stage);
        stage.at("2026-10-15T10:00");
        howItWas.recap(stage, "S4");
        pay(stage, "run 4", LocalDate.of(2026, 10, 19));
    }

    void secondSorted(Stage stage) {
        stage.at("2026-06-02T11:00");
        howItWas.allIsSorted(stage, "S2");
        promisesKept(stage, "S1");
    }

    /** One answer was late, and one payment. */
    void thirdSorted(Stage stage) {
        stage.at("2026-07-06T11:00");
        howItWas.allIsSorted(stage, "S3");
        promisesKept(stage, "S2");
    }

    void fourthSorted(Stage stage) {
        stage.at("2026-10-20T16:00");
        howItWas.answerTheLast(stage);
        howItWas.allIsSorted(stage, "S4");
        promisesKept(stage, "S3");
    }

    private void promisesKept(Stage stage, String session) {
        if (!afterwards.say(stage.me(HATTIE), stage.thing(session), After.FOLLOW_THROUGH, true)) throw new IllegalStateException(session);
    }

    private void pay(Stage stage, String run, LocalDate day) {
        paying.approve(stage);
        paying.release(stage, run);
        stage.at(day + "T12:00");
        for (var route : List.of(Route.Kind.BANK, Route.Kind.CHEQUE)) paying.paid(stage, run, route, day);
    }
}
