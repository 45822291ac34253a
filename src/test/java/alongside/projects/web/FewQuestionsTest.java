package alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.Questions;
import alongside.decisions.Afterwards;
import alongside.decisions.Change;
import alongside.decisions.Decision;
import alongside.decisions.Answering;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.followthrough.NewPromise;
import alongside.followthrough.NewReflection;
import alongside.followthrough.Reflections;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.settings.Settings;
import alongside.signin.SignIns;
import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import alongside.voices.AboutParts;
import alongside.voices.Contribution;
import alongside.voices.LookingAfter;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.who.Me;
import alongside.words.Dates;
import jakarta.servlet.http.Cookie;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages that many open ask few questions of the database, however much stands on them: the whole page, with every panel and its sign-in. */
@HouseHttpTest
class FewQuestionsTest {

    @Autowired MockMvcTester mvc;
    @Autowired Questions questions;
    @Autowired InstantSource clock;
    @Autowired People people;
    @Autowired SignIns signIns;
    @Autowired Remembered remembered;
    @Autowired Settings settings;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Saying saying;
    @Autowired AboutParts about;
    @Autowired LookingAfter after;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Afterwards afterwards;
    @Autowired Reflections reflections;
    @Autowired DSLContext sql;

    Me hattie;
    Me marjorie;
    Place place;
    String part;
    String session;
    String decision;
    String reflection;
    String contribution;
    Cookie cookie;
    List<Me> voters;

    @BeforeEach
    void a_project() {
        hattie = person("Hattie");
        marjorie = person("Marjorie");
        voters = new ArrayList<>(List.of(marjorie));
        var id = projects.begin(hattie, "Letters that make sense", "Clear letters");
        place = projects.place(hattie, id).orElseThrow();
        groups.join(hattie, place.project().group(), marjorie.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        projects.give(hattie, place, marjorie.person(), Role.CO_LEAD);
        // Payments are the coordinator's to see.
        projects.give(hattie, place, marjorie.person(), Role.COORDINATOR);
        cookie = new Cookie("alongside", signIns.begin(marjorie.person(), "test", false, "").secret());
        // Before the public, past its steps: strangers open its page more often than anybody.
        sql.execute("insert into publication (id, ord, project, kind, person, at) values (?, ?, ?, 'PUBLISHED', ?, 0)", Ids.fresh(), Order.next(), id, hattie.person());
        session = more(3);
    }

    /**
     * What each page asks at most when nothing is remembered, as after a start: what it asks now, and room for a panel or two.
     * One's own place in a group is a question of its own, so that nobody reads five thousand members to find one.
     */
    private Map<String, Integer> pages() {
        var project = "/projects/" + place.project().id();
        var pages = new LinkedHashMap<String, Integer>();
        pages.put("/", 30);
        pages.put(project, 35);
        pages.put(project + "/voices", 15);
        pages.put(project + "/voices?session=" + session, 15);
        pages.put(project + "/voices/rules", 15);
        pages.put(project + "/themes", 15);
        pages.put(project + "/stories", 15);
        pages.put(project + "/reflections/new", 15);
        pages.put(project + "/sessions", 15);
        pages.put(project + "/decisions", 15);
        pages.put(project + "/reflections", 15);
        pages.put(project + "/payments", 25);
        pages.put(project + "/evidence", 25);
        pages.put(project + "/parts", 15);
        pages.put("/groups/" + place.project().group(), 25);
        pages.put("/parts/" + part, 15);
        pages.put("/sessions/" + session, 35);
        pages.put("/sessions/" + session + "/recap", 22);
        pages.put("/decisions/" + decision, 25);
        pages.put("/reflections/" + reflection, 15);
        pages.put("/contributions/" + contribution, 20);
        pages.put("/me/payments", 20);
        pages.put("/me/said", 10);
        pages.put("/p/" + place.project().id(), 35);
        return pages;
    }

    @Test
    void pages_ask_no_more_for_more_that_stands_on_them() {
        session = more(3);
        var pages = pages();
        var before = new HashMap<String, List<String>>();
        pages.forEach((page, most) -> before.put(page, afresh(page)));
        for (int i = 0; i < 3; i++) more(100);
        pages.forEach((page, most) -> {
            var after = afresh(page);
            assertThat(after).as(page + "\n" + String.join("\n", after)).hasSizeLessThanOrEqualTo(before.get(page).size()).hasSizeLessThanOrEqualTo(most);
        });
    }

    @Test
    void after_any_write_a_page_asks_at_most_twelve() {
        var project = place.project().id();
        var today = Dates.dayOf(clock.instant());
        var mine = projects.place(marjorie, project).orElseThrow();
        var writes = new LinkedHashMap<String, Runnable>();
        writes.put("nothing", () -> {});
        writes.put("said", () -> saying.say(marjorie, mine, NewContribution.own(session, Contribution.Kind.IDEA, "One more", Contribution.Visibility.NAMED)));
        writes.put("answered", () -> answering.answer(marjorie, decisions.propose(hattie, mine, NewDecision.consent("Which?", "As we said", today)), NewAnswer.consent()));
        writes.put("promised", () -> reflections.make(hattie, place, reflection()));
        writes.put("planned", () -> plan(today));
        writes.put("joined", () -> groups.join(hattie, place.project().group(), person("Dev").person(), Membership.Kind.MEMBER, StakeholderGroup.STAFF, ""));
        writes.put("divided", () -> projects.addPart(hattie, place, part("Envelopes")));
        writes.put("came in", () -> signIns.begin(hattie.person(), "test", false, ""));
        var pages = List.of("/", "/projects/" + project, "/projects/" + project + "/evidence", "/projects/" + project + "/payments", "/sessions/" + session, "/decisions/" + decision);
        writes.forEach((name, write) -> pages.forEach(page -> {
            asked(page);
            write.run();
            var after = asked(page);
            assertThat(after).as(page + " after somebody " + name + "\n" + String.join("\n", after)).hasSizeLessThanOrEqualTo(12);
        }));
    }

    @Test
    void what_is_said_of_the_facts_changes_at_once_when_a_fact_does() {
        var page = "/projects/" + place.project().id();
        asked(page);
        assertThat(mvc.get().uri(page).cookie(cookie)).bodyText().doesNotContain("It was changed without the group.");
        var agreed = decisions.of(place).stream().filter(Decision::agreed).findFirst().orElseThrow();
        afterwards.changedOutside(marjorie, agreed.id(), new Change(Dates.dayOf(clock.instant()), "5pm", "staffing", "the finance director"));
        assertThat(mvc.get().uri(page).cookie(cookie)).bodyText().contains("It was changed without the group.");
        asked(page);
        signIns.leave(cookie.getValue());
        assertThat(mvc.get().uri(page).cookie(cookie)).as("a sign-in that ended is over at once").hasStatus(303);
    }

    private List<String> afresh(String page) {
        remembered.forgetAll();
        assertThat(settings.get(Settings.CLOCK_MOVED_BY)).as("what is set is read by the start itself").isEmpty();
        return asked(page);
    }

    /** More of everything that a page of the project shows. @return a session */
    private String more(int contributions) {
        var project = place.project().id();
        var today = Dates.dayOf(clock.instant());
        part = projects.addPart(hattie, place, part("Words of the letters"));
        var id = plan(today);
        sessions.open(hattie, id);
        sessions.countIn(hattie, id, marjorie.person(), true);
        var mine = projects.place(marjorie, project).orElseThrow();
        for (int i = 0; i < contributions; i++)
            contribution = saying.say(marjorie, mine, NewContribution.own(i % 2 == 0 ? id : null, Contribution.Kind.FEELING, "I open it standing up " + i, Contribution.Visibility.NAMED));
        about.choose(marjorie, contribution, List.of(part));
        after.report(hattie, contribution, "It names somebody");
        sessions.end(hattie, id, today.plusDays(7));
        for (int i = 0; i < 2; i++) {
            decision = decisions.propose(hattie, mine, NewDecision.consent("Which words?", "As we said", today).about(part, id).closingWhenAllHaveAnswered());
            if (i == 0) for (var voter : voters) answering.answer(voter, decision, NewAnswer.consent());
        }
        voters.add(person("Dev"));
        groups.join(hattie, place.project().group(), voters.getLast().person(), Membership.Kind.MEMBER, StakeholderGroup.STAFF, "");
        reflection = reflections.make(hattie, place, reflection()).orElseThrow();
        reflections.promise(hattie, reflection, new NewPromise("Say first what to do", marjorie.person(), hattie.person(), today.plusDays(7), "", true)).orElseThrow();
        return id;
    }

    private String plan(LocalDate day) {
        return sessions.plan(hattie, place, new NewSession("A session", "Understand", day, LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
    }

    private NewReflection reflection() {
        return new NewReflection(List.of(contribution), "The letters frighten us", "A survey", "Letters say what to do", "Everybody who gets one", false);
    }

    private Part part(String title) {
        return new Part(Ids.fresh(), place.project().id(), title, "", Openness.OPEN, "", Level.DECIDING_TOGETHER, "The group");
    }

    private List<String> asked(String page) {
        return questions.askedBy(() -> assertThat(mvc.get().uri(page).cookie(cookie)).hasStatusOk());
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }
}
