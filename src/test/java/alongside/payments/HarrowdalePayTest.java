package alongside.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.How;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.payments.Claim.Expense;
import alongside.payments.PayOffer.Route.Kind;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.store.Clocks;
import alongside.who.Me;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The payments of the story's first session come out to the penny, on their days. */
@HouseHttpTest
class HarrowdalePayTest {

    static final LocalDate DAY = LocalDate.parse("2026-04-14");

    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired PayOffers offers;
    @Autowired Claims claims;
    @Autowired Payments payments;
    @Autowired Clocks clock;
    @Autowired Sessions sessions;
    @Autowired MockMvcTester mvc;

    final Map<String, Me> cast = new LinkedHashMap<>();
    String project;
    long moved;

    @AfterEach
    void putTheClockBack() {
        clock.moveBy(moved);
    }

    @Test
    void the_first_session_is_paid_as_the_story_tells() {
        moved = clock.movedBy();
        clock.standAt(Instant.parse("2026-04-10T09:00:00Z"));
        thePeople();
        theyChoose();

        clock.standAt(Instant.parse("2026-04-14T13:00:00Z"));
        var session = aSessionOfTwoAndAHalfHoursAndHalfAnHourOfReading();
        assertThat(claims.unpaid(session)).as("Adaeze wants advice first and has spent nothing yet").isEqualTo(7);
        theyAddWhatTheySpent();
        spent("Marjorie", new NewExpense(Expense.TRAVEL, "taxi", 1420, 0));
        var raised = claims.of(place("Ravi"));
        assertThat(raised).as("nobody claims for Siân: her employer pays").hasSize(8);
        assertThat(raised.stream().mapToLong(Claim::fee).sum()).isEqualTo(53_625);
        assertThat(raised.stream().mapToLong(Claim::expenses).sum()).isEqualTo(8_330);

        clock.standAt(Instant.parse("2026-04-15T10:00:00Z"));
        var all = raised.stream().map(Claim::id).toList();
        assertThat(claims.approve(cast.get("Orla"), place("Orla"), all)).as("the releaser does not approve").isZero();
        assertThat(claims.approve(cast.get("Ravi"), place("Ravi"), all)).isEqualTo(8);
        assertThat(claims.approve(cast.get("Ravi"), place("Ravi"), all)).as("pressed twice").isZero();

        clock.standAt(Instant.parse("2026-04-16T10:00:00Z"));
        assertThat(payments.export(cast.get("Ravi"), place("Ravi"))).as("the approver does not export").isEmpty();
        var run = payments.run(cast.get("Orla"), payments.export(cast.get("Orla"), place("Orla")).orElseThrow()).orElseThrow();
        assertThat(run.total(Kind.BANK)).isEqualTo(53_165);
        assertThat(run.total(Kind.CHEQUE)).isEqualTo(8_790);
        assertThat(run.total()).isEqualTo(61_955);
        assertThat(byPayee(run)).isEqualTo(Map.of("Marjorie", 9670L, "Dev", 8250L, "Tomos", 4925L, "Adaeze", 500L, "Colin", 8790L,
                "Rukhsana", 12_600L, "Peter", 320L, "Carers Circle", 8250L, "Jolene", 8650L));
        assertThat(payments.file(cast.get("Orla"), run.id()).orElseThrow())
                .contains("bank,Marjorie Okell,010203,12345678,,96.70,").contains("cheque,Colin Frayne,,,\"1 Mill Lane, Harrowdale\",87.90,");
        assertThat(payments.file(cast.get("Ravi"), run.id())).isEmpty();

        var bank = run.payments().stream().filter(it -> it.route() == Kind.BANK).map(Payment::id).toList();
        var cheque = run.payments().stream().filter(it -> it.route() == Kind.CHEQUE).map(Payment::id).toList();
        clock.standAt(Instant.parse("2026-04-22T10:00:00Z"));
        assertThat(payments.paid(cast.get("Orla"), run.id(), bank, LocalDate.parse("2026-04-20"))).isEqualTo(8);
        assertThat(payments.paid(cast.get("Orla"), run.id(), cheque, LocalDate.parse("2026-04-23"))).as("not in the future").isZero();
        assertThat(payments.paid(cast.get("Orla"), run.id(), cheque, LocalDate.parse("2026-04-22"))).isEqualTo(1);
        var time = payments.timeToPay(project);
        assertThat(time.waits().stream().map(it -> it.days()).toList()).containsExactlyInAnyOrder(6L, 6L, 6L, 6L, 6L, 6L, 6L, 6L, 8L);
        assertThat(time.medianDays()).isEqualTo(6);
        assertThat(time.onTime()).isEqualTo(9);
        assertThat(claims.unpaid(session)).isZero();
        assertThat(payments.file(cast.get("Orla"), run.id()).orElseThrow()).as("details are gone once it is paid").doesNotContain("12345678");
    }

    @Test
    void each_answer_is_as_easy_as_the_others_and_what_was_typed_stays() {
        moved = clock.movedBy();
        thePeople();
        var offer = "/projects/" + project + "/pay-offer/" + id("Dev");
        assertThat(mvc.get().uri(offer).requestAttr(Me.class.getName(), cast.get("Dev"))).hasStatusOk().bodyText()
                .contains("£27.50", "45p a mile", "Yes, thank you", "No, thank you", "Advice first", "Yes, but less", "Give it to a charity");
        assertThat(posted("Dev", offer)).hasStatus(422);
        assertThat(posted("Dev", offer, "choice", "LESS")).as("one more question").hasStatusOk().bodyText().contains("How much for an hour");
        assertThat(posted("Dev", offer, "choice", "LESS", "detail", "yes", "amount", "99.99")).hasStatus(422).bodyText().contains("99.99", "not more than we offer");
        assertThat(posted("Dev", offer, "choice", "LESS", "detail", "yes", "amount", "0")).hasStatus(422);
        assertThat(posted("Dev", offer, "choice", "DECLINE")).hasStatus(303);
        assertThat(offers.mine(cast.get("Dev")).getFirst().chosen().orElseThrow().choice()).isEqualTo(PayChoice.DECLINE);
        assertThat(mvc.get().uri("/projects/" + project + "/pay-offer/" + id("Siân")).requestAttr(Me.class.getName(), cast.get("Siân"))).hasStatusOk().bodyText()
                .contains("Your employer pays you").doesNotContain("27.50");
        assertThat(posted("Dev", "/me/payments/payee", "route", "BANK", "name", "Dev Pattani", "sort-code", "01-02-0", "account", "1234 5678"))
                .hasStatus(422).bodyText().contains("Please write the 6 figures");
        assertThat(posted("Dev", "/me/payments/payee", "route", "BANK", "name", "Dev Pattani", "sort-code", "01-02-03", "account", "1234 5678")).hasStatus(303);
        assertThat(mvc.get().uri("/me/payments").requestAttr(Me.class.getName(), cast.get("Dev"))).hasStatusOk().bodyText().contains("ends in 5678").doesNotContain("12345678");
        assertThat(posted("Dev", "/me/payments/payee", "route", "BANK", "name", "Somebody Else", "sort-code", "040506", "account", "87654321"))
                .as("a change asks twice").hasStatus(303).redirectedUrl().isEqualTo("/me/payments/payee/change");
    }

    private MvcTestResult posted(String who, String path, String... namesAndValues) {
        var request = mvc.post().uri(URI.create(path)).with(csrf()).requestAttr(Me.class.getName(), cast.get(who));
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        return request.exchange();
    }

    private String aSessionOfTwoAndAHalfHoursAndHalfAnHourOfReading() {
        var hattie = cast.get("Hattie");
        var session = sessions.plan(hattie, place("Hattie"), new NewSession("Session 1", "To agree how we do this", DAY, LocalTime.parse("10:30"),
                LocalTime.parse("13:00"), "Mill Street Hub", "", 30, null, null));
        sessions.open(hattie, session);
        for (var name : List.of("Marjorie", "Dev", "Tomos", "Adaeze", "Colin", "Rukhsana", "Peter", "Jolene", "Siân"))
            assertThat(sessions.countIn(hattie, session, id(name), true)).isTrue();
        assertThat(sessions.end(hattie, session, LocalDate.parse("2026-04-21"))).isTrue();
        return session;
    }

    private void thePeople() {
        for (var name : List.of("Hattie Lowe", "Ravi Menon", "Orla Beech", "Siân Verrall")) add(name, true);
        for (var name : List.of("Marjorie Okell", "Dev Pattani", "Tomos Ellery", "Adaeze Nwoko", "Colin Frayne", "Rukhsana Mirza", "Peter Annis", "Jolene Cartwright"))
            add(name, false);
        project = projects.begin(cast.get("Hattie"), "Letters that make sense", "Clear letters");
        projects.give(cast.get("Hattie"), place("Hattie"), id("Ravi"), Role.PAYMENT_APPROVER);
        projects.give(cast.get("Hattie"), place("Hattie"), id("Orla"), Role.PAYMENT_RELEASER);
        for (var name : List.of("Marjorie", "Dev", "Tomos", "Adaeze", "Colin", "Rukhsana", "Peter", "Jolene", "Siân"))
            groups.join(cast.get("Hattie"), place("Hattie").project().group(), id(name), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    private void theyChoose() {
        for (var name : List.of("Marjorie", "Dev", "Rukhsana", "Jolene")) choose(name, PayChoice.ACCEPT, 0, "");
        choose("Tomos", PayChoice.LESS, 13_750, "");
        choose("Adaeze", PayChoice.ADVICE_FIRST, 0, "");
        choose("Peter", PayChoice.DONATE, 0, "Carers Circle");
        assertThat(offers.choose(cast.get("Hattie"), place("Hattie"), id("Colin"), PayChoice.ACCEPT, 0, "", How.PAPER)).isTrue();
        assertThat(offers.choose(cast.get("Siân"), place("Siân"), id("Siân"), PayChoice.ACCEPT, 0, "", How.PAPER)).isFalse();
        assertThat(offers.choose(cast.get("Dev"), place("Dev"), id("Colin"), PayChoice.DECLINE, 0, "", How.PAPER)).as("not for others").isFalse();
        for (var name : List.of("Marjorie", "Dev", "Tomos", "Adaeze", "Rukhsana", "Peter", "Jolene"))
            offers.myPayee(cast.get(name), new NewPayee(Kind.BANK, cast.get(name).name(), "010203", "12345678", ""));
        offers.payee(cast.get("Hattie"), place("Hattie"), id("Colin"), new NewPayee(Kind.CHEQUE, "Colin Frayne", "", "", "1 Mill Lane\nHarrowdale"));
        var circle = offers.charities(place("Hattie")).keySet().iterator().next();
        assertThat(offers.charityPayee(cast.get("Orla"), place("Orla"), circle, new NewPayee(Kind.BANK, "Carers Circle", "040506", "87654321", ""))).isTrue();
    }

    private void theyAddWhatTheySpent() {
        spent("Marjorie", new NewExpense(Expense.TRAVEL, "taxi", 1420, 0));
        spent("Tomos", new NewExpense(Expense.TRAVEL, "bus ×2", 800, 0));
        spent("Adaeze", new NewExpense(Expense.DATA, "data", 500, 0));
        spent("Colin", new NewExpense(Expense.MILEAGE, "lift", 0, 120));
        spent("Rukhsana", new NewExpense(Expense.CARE, "replacement care, 3 hours", 4350, 0));
        spent("Peter", new NewExpense(Expense.TRAVEL, "parking", 320, 0));
        spent("Jolene", new NewExpense(Expense.TRAVEL, "bus", 400, 0));
    }

    private void spent(String name, NewExpense expense) {
        var by = name.equals("Colin") ? "Hattie" : name;
        assertThat(claims.addExpense(cast.get(by), claims.mine(cast.get(name)).getFirst().id(), expense)).isPresent();
    }

    private Map<String, Long> byPayee(PaymentRun run) {
        var names = cast.values().stream().collect(Collectors.toMap(Me::person, it -> it.name().split(" ")[0]));
        return run.payments().stream().collect(Collectors.toMap(it -> names.getOrDefault(it.owner(), "Carers Circle"), Payment::pence));
    }

    private void choose(String name, PayChoice choice, long less, String charity) {
        assertThat(offers.choose(cast.get(name), place(name), id(name), choice, less, charity, How.PAPER)).isTrue();
    }

    private void add(String name, boolean employed) {
        var id = people.welcome(null, new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, employed, ""));
        cast.put(name.split(" ")[0], new Me(id, name, employed, true));
    }

    private String id(String name) {
        return cast.get(name).person();
    }

    private Place place(String name) {
        return projects.place(cast.get(name), project).orElseThrow();
    }
}
