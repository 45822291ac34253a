package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.PETER;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.TOMOS;
import static alongside.sessions.AgendaItem.Kind.BREAK;
import static alongside.sessions.AgendaItem.Kind.DECISION;
import static alongside.sessions.AgendaItem.Kind.GETTING_TO_KNOW;
import static alongside.sessions.AgendaItem.Kind.NEXT_STEPS;
import static alongside.sessions.AgendaItem.Kind.PURPOSE;
import static alongside.sessions.AgendaItem.Kind.RECAP;
import static alongside.sessions.AgendaItem.Kind.TABLES;
import static alongside.sessions.AgendaItem.Kind.TALK;
import static alongside.sessions.AgendaItem.Kind.WELCOME;

import alongside.people.How;
import alongside.payments.NewPayee;
import alongside.payments.PayChoice;
import alongside.payments.PayOffer.Route;
import alongside.payments.PayOffers;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.PlanChecks;
import alongside.sessions.Purpose;
import alongside.sessions.rules.PlanCheck;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.SenseChecks;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tuesday 14 April 2026: what the letters do to people. Pay choices are made before, as the offer is shown before yes. */
@Component
class FirstSession {

    private static final Map<Purpose, List<Cast>> SAID_NO = Map.of(Purpose.SOUND, List.of(RUKHSANA), Purpose.VIDEO, List.of(RUKHSANA, COLIN),
            Purpose.PHOTOS, List.of(RUKHSANA, COLIN, ADAEZE, PETER), Purpose.STORIES, List.of(PETER), Purpose.CONTACT, List.of(COLIN));

    private final Sitting sitting;
    private final Agendas agendas;
    private final Permissions permissions;
    private final SenseChecks senseChecks;
    private final PayOffers offers;
    private final Deciding deciding;
    private final Paying paying;
    private final AskingWhy why;
    private final Preparing preparing;
    private final HowItWas howItWas;
    private final StandingTogether together;
    private final AskingEverybody everybody;
    private final PlanChecks checks;
    private final Running running;
    private final BeingReady ready;
    private final Besides besides;

    FirstSession(Sitting sitting, Agendas agendas, Permissions permissions, SenseChecks senseChecks, PayOffers offers, Deciding deciding, Around around) {
        this.sitting = sitting;
        this.agendas = agendas;
        this.permissions = permissions;
        this.senseChecks = senseChecks;
        this.offers = offers;
        this.deciding = deciding;
        this.paying = around.paying;
        this.why = around.why;
        this.preparing = around.preparing;
        this.howItWas = around.howItWas;
        this.together = around.together;
        this.everybody = around.everybody;
        this.checks = around.checks;
        this.running = around.running;
        this.ready = around.ready;
        this.besides = around.besides;
    }

    @Component
    record Around(Paying paying, AskingWhy why, Preparing preparing, HowItWas howItWas, StandingTogether together, AskingEverybody everybody, PlanChecks checks, Running running, BeingReady ready, Besides besides) {}

    void play(Stage stage) {
        stage.at("2026-03-25T10:00");
        sitting.plan(stage, "S1", "What the letters do to people",
                "Understand what the letters do to people.", "We agree how we work.",
                LocalDate.of(2026, 4, 14), LocalTime.of(10, 30), LocalTime.of(13, 0), 30);
        agenda(stage);
        ready.theHub(stage, "S1");
        besides.howItIsKept(stage);
        besides.whoFacilitates(stage, "S1");
        preparing.inPublic(stage);
        stage.at("2026-04-02T10:00");
        sitting.inviteAndHear(stage, "S1");
        deciding.charterDraft(stage);
        choosePay(stage);
        permissions(stage);
        ready.allEleven(stage);
        stage.at("2026-04-14T10:30");
        sitting.open(stage, "S1", Cast.PANEL);
        running.tillTheTables(stage);
        stage.at("2026-04-14T11:30");
        sitting.capture(stage, "S1", Said.FIRST);
        running.everybodyIsHeard(stage);
        stage.at("2026-04-14T12:20");
        running.goesOn(stage);
        why.receiptsComeLate(stage);
        stage.at("2026-04-14T12:40");
        running.goesOn(stage);
        deciding.charterFirstRound(stage);
        preparing.agreed(stage);
        stage.at("2026-04-14T12:50");
        running.goesOn(stage);
        stage.at("2026-04-14T13:00");
        running.atTheEnd(stage);
        sitting.end(stage, "S1", LocalDate.of(2026, 4, 21));
        howItWas.first(stage);
        ready.wasRight(stage);
        paying.expensesOfTheFirst(stage);
        stage.at("2026-04-15T11:00");
        sitting.say(stage, stage.thing("S1"), Said.BY_PHONE);
        paying.approve(stage);
        stage.at("2026-04-16T09:00");
        paying.release(stage, "run 1");
        didWeGetItRight(stage);
        howItWas.recap(stage, "S1");
        together.tags(stage);
        besides.certificates(stage);
        adaezeHasHerAdvice(stage);
        stage.at("2026-04-20T09:00");
        everybody.open(stage);
        stage.at("2026-04-20T12:00");
        paying.paid(stage, "run 1", Route.Kind.BANK, LocalDate.of(2026, 4, 20));
        stage.at("2026-04-22T12:00");
        paying.paid(stage, "run 1", Route.Kind.CHEQUE, LocalDate.of(2026, 4, 22));
    }

    /** The day after the follow-up: the question for more has its answer, everybody is paid, everything is sorted. */
    void sorted(Stage stage) {
        preparing.noMore(stage);
        stage.at("2026-04-22T15:00");
        howItWas.allIsSorted(stage, "S1");
    }

    /** From the second session on she accepts; what is paid for the first stays as it was. */
    private void adaezeHasHerAdvice(Stage stage) {
        choose(stage, ADAEZE, PayChoice.ACCEPT, 0, "");
    }

    private void agenda(Stage stage) {
        var items = List.of(
                AgendaItem.of(WELCOME, 15, "Welcome, ready check, permissions", "Imogen"),
                AgendaItem.of(PURPOSE, 10, "Why are we here? What is open and what is not", "Nadia and Marjorie"),
                AgendaItem.of(GETTING_TO_KNOW, 15, "A letter that made me smile", "Tomos"),
                AgendaItem.of(BREAK, 15, "Break", ""),
                AgendaItem.of(TABLES, 30, "Read letters B and D. Mark what hurts or confuses", "Everybody, at three tables"),
                AgendaItem.of(RECAP, 10, "Did we get it right?", "Lewis"),
                AgendaItem.of(BREAK, 15, "Break", ""),
                AgendaItem.of(TALK, 20, "Why, why, why: receipts come late", "Imogen"),
                AgendaItem.of(DECISION, 10, "Our charter", "Marjorie"),
                AgendaItem.of(NEXT_STEPS, 10, "Next steps, and when you hear from us", "Imogen"));
        items.forEach(item -> agendas.add(stage.me(HATTIE), stage.thing("S1"), item));
        if (!checks.answer(stage.me(HATTIE), stage.thing("S1"), PlanCheck.DATE, "We asked everybody. It is the one day on which all eleven can come.")) throw new IllegalStateException("S1");
        if (!checks.answer(stage.me(HATTIE), stage.thing("S1"), PlanCheck.LIVED_EXPERIENCE, "What we promise is ours to do: Lewis and I follow it up. From the third session somebody of the panel does it with us.")) throw new IllegalStateException("S1");
    }

    private void choosePay(Stage stage) {
        for (var who : List.of(MARJORIE, DEV, RUKHSANA, JOLENE)) choose(stage, who, PayChoice.ACCEPT, 0, "");
        choose(stage, TOMOS, PayChoice.LESS, 13_750, ""); // half of £27.50 an hour, in tenths of a penny
        choose(stage, ADAEZE, PayChoice.ADVICE_FIRST, 0, "");
        choose(stage, PETER, PayChoice.DONATE, 0, "Harrowdale Carers Circle");
        offers.choose(stage.me(HATTIE), stage.place(HATTIE), stage.id(COLIN), PayChoice.ACCEPT, 0, "", How.PHONE);
        int account = 10_000_001;
        for (var who : List.of(MARJORIE, DEV, TOMOS, ADAEZE, RUKHSANA, PETER, JOLENE))
            offers.payee(stage.me(who), stage.place(who), stage.id(who), new NewPayee(Route.Kind.BANK, who.full, "000000", String.valueOf(account++), ""));
        offers.payee(stage.me(HATTIE), stage.place(HATTIE), stage.id(COLIN), new NewPayee(Route.Kind.CHEQUE, COLIN.full, "", "", COLIN.asPerson().address()));
        var circle = offers.charities(stage.place(HATTIE)).keySet().iterator().next();
        offers.charityPayee(stage.me(HATTIE), stage.place(HATTIE), circle, new NewPayee(Route.Kind.BANK, "Harrowdale Carers Circle", "000000", "20000001", ""));
    }

    private void choose(Stage stage, Cast who, PayChoice choice, long lessTenths, String charity) {
        offers.choose(stage.me(who), stage.place(who), stage.id(who), choice, lessTenths, charity, How.IN_PERSON);
    }

    /** One "no" turns recording off for the room; four people are in no photos. Each question is answered for itself. Colin's answers come on paper. */
    private void permissions(Stage stage) {
        for (var who : Cast.PANEL) {
            if (who == COLIN) permissions.permitFor(stage.me(HATTIE), stage.thing("S1"), stage.id(who), answers(who), How.PAPER);
            else answers(who).forEach((purpose, answer) -> permissions.permit(stage.me(who), stage.thing("S1"), purpose, answer));
        }
    }

    private static Map<Purpose, Permission> answers(Cast who) {
        var answers = new EnumMap<Purpose, Permission>(Purpose.class);
        for (var purpose : Purpose.values()) answers.put(purpose, SAID_NO.getOrDefault(purpose, List.of()).contains(who) ? Permission.NO : Permission.YES);
        // Nobody has to know yet.
        if (who == JOLENE) answers.put(Purpose.STORIES, Permission.NOT_SURE);
        return answers;
    }

    private void didWeGetItRight(Stage stage) {
        stage.at("2026-04-16T10:00");
        for (var said : Said.FIRST) {
            var who = said.who();
            if (who == null || said.name().equals("C06")) continue;
            var changed = said.name().equals("C04");
            senseChecks.senseCheck(stage.me(who), stage.thing(said.name()), changed ? SenseCheck.CHANGED : SenseCheck.CONFIRMED,
                    changed ? "Phone number only. I can't phone, and text relay isn't a person." : "");
        }
    }
}
