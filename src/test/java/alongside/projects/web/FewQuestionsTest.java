package alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.Questions;
import alongside.decisions.Change;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
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
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Voices;
import alongside.who.Me;
import alongside.words.Dates;
import jakarta.servlet.http.Cookie;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
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
    @Autowired Settings settings;
    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Sessions sessions;
    @Autowired Voices voices;
    @Autowired Decisions decisions;
    @Autowired Reflections reflections;

    Me hattie;
    Me marjorie;
    Place place;
    String session;
    Cookie cookie;

    @BeforeEach
    void a_project() {
        hattie = person("Hattie");
        marjorie = person("Marjorie");
        var id = projects.begin(hattie, "Letters that make sense", "Clear letters");
        place = projects.place(hattie, id).orElseThrow();
        groups.join(hattie, place.project().group(), marjorie.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        projects.give(hattie, place, marjorie.person(), Role.CO_LEAD);
        cookie = new Cookie("alongside", signIns.begin(marjorie.person(), "test", false, "").secret());
        session = more(3);
    }

    @Test
    void pages_ask_no_more_for_three_hundred_contributions() {
        few("/projects/" + place.project().id(), "/projects/" + place.project().id() + "/voices", "/sessions/" + session, "/");
    }

    @Test
    void what_is_said_of_the_facts_changes_at_once_when_a_fact_does() {
        var page = "/projects/" + place.project().id();
        asked(page);
        assertThat(mvc.get().uri(page).cookie(cookie)).bodyText().doesNotContain("It was changed without the group.");
        var agreed = decisions.of(place).stream().filter(Decision::agreed).findFirst().orElseThrow();
        decisions.changedOutside(marjorie, agreed.id(), new Change(Dates.dayOf(clock.instant()), "5pm", "staffing", "the finance director"));
        assertThat(mvc.get().uri(page).cookie(cookie)).bodyText().contains("It was changed without the group.");
        asked(page);
        signIns.leave(cookie.getValue());
        assertThat(mvc.get().uri(page).cookie(cookie)).as("a sign-in that ended is over at once").hasStatus(303);
    }

    /** On a page that was open before, at most twelve; on one where everything has to be asked afresh, no more for more. */
    private void few(String... pages) {
        var before = new HashMap<String, List<String>>();
        for (var page : pages) before.put(page, afresh(page));
        for (int i = 0; i < 3; i++) more(100);
        for (var page : pages) {
            var after = afresh(page);
            assertThat(after).as(page + "\n" + String.join("\n", after)).hasSizeLessThanOrEqualTo(before.get(page).size());
            var again = asked(page);
            assertThat(again).as(page + "\n" + String.join("\n", again)).hasSizeLessThanOrEqualTo(12);
        }
    }

    private List<String> afresh(String page) {
        settings.set("test.something", UUID.randomUUID().toString());
        return asked(page);
    }

    /** More of everything that a page of the project shows. @return a session */
    private String more(int contributions) {
        var project = place.project().id();
        var today = Dates.dayOf(clock.instant());
        var part = projects.addPart(hattie, place, part("Words of the letters"));
        var id = sessions.plan(hattie, place, new NewSession("A session", "Understand", today, LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        sessions.open(hattie, id);
        sessions.countIn(hattie, id, marjorie.person(), true);
        var mine = projects.place(marjorie, project).orElseThrow();
        for (int i = 0; i < contributions; i++)
            voices.say(marjorie, mine, NewContribution.own(i % 2 == 0 ? id : null, Contribution.Kind.FEELING, "I open it standing up " + i, Contribution.Visibility.NAMED));
        sessions.end(hattie, id, today.plusDays(7));
        for (int i = 0; i < 2; i++) {
            var decision = decisions.propose(hattie, mine, NewDecision.consent("Which words?", "As we said", today).about(part, id).closingWhenAllHaveAnswered());
            if (i == 0) decisions.answer(marjorie, decision, NewAnswer.consent());
        }
        reflections.make(hattie, place, reflection());
        return id;
    }

    private static NewReflection reflection() {
        return new NewReflection(List.of(), "The letters frighten us", "A survey", "Letters say what to do", "Everybody who gets one", false);
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
