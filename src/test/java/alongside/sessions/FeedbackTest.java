package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** After a session people say how it was. It is counted, and belongs to nobody. */
@HouseHttpTest
class FeedbackTest {

    @Autowired MockMvcTester mvc;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired Sessions sessions;
    @Autowired Feedback feedback;
    @Autowired InstantSource clock;
    @Autowired DSLContext sql;

    private final List<Me> members = new ArrayList<>();
    private Me hattie;
    private String project;
    private String part;
    private String session;

    @BeforeEach
    void a_session_that_is_over() {
        hattie = person("Hattie Lowe");
        project = projects.begin(hattie, "Letters", "Clear letters");
        for (int i = 0; i < 7; i++) {
            var member = person("Member " + i);
            groups.join(hattie, place().project().group(), member.person(), Membership.Kind.MEMBER, i < 5 ? StakeholderGroup.DRAWS_ON_SUPPORT : StakeholderGroup.STAFF, "");
            members.add(member);
        }
        part = projects.addPart(hattie, place(), new Part(Ids.fresh(), project, "Words of six letters", "", Openness.OPEN, "", Level.DECIDING_TOGETHER, "The group"));
        var today = alongside.words.Dates.dayOf(clock.instant());
        session = sessions.plan(hattie, place(), new NewSession("Session 1", "Read", today, LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        for (int i = 0; i < 6; i++) sessions.countIn(hattie, session, members.get(i).person(), true);
    }

    @Test
    void it_is_said_once_by_those_who_were_there_and_shown_once_five_have_answered() {
        assertThat(post(hattie, "/sessions/" + session + "/work", "part", part, "PREPARED", members.getFirst().person(), "LED", hattie.person())).hasStatus(303);
        assertThat(get(members.getFirst(), "/sessions/" + session)).bodyText().contains("This session is about: Words of six letters.", "Prepared by:", "Member 0");
        assertThat(feedback.mayAnswer(members.getFirst(), session)).as("while it lasts").isFalse();
        sessions.end(hattie, session, LocalDate.of(2999, 1, 1));

        assertThat(get(members.getFirst(), "/sessions/" + session + "/feedback")).hasStatusOk().bodyText().contains("What was it like for you: Words of six letters?");
        assertThat(post(members.getFirst(), "/sessions/" + session + "/feedback")).hasStatus(422).bodyText().contains("Please answer at least one question");
        assertThat(post(members.get(6), "/sessions/" + session + "/feedback", "view-1", "TOLD")).as("who was not there").hasStatus(303).cookies().hasValue("said", "sessions.feedback.not-asked");
        for (int i = 0; i < 4; i++) assertThat(post(members.get(i), "/sessions/" + session + "/feedback", "view-1", "DECIDING_TOGETHER", "breaks", "YES", "words", i == 0 ? "Too much paper" : "")).hasStatus(303);
        assertThat(post(members.getFirst(), "/sessions/" + session + "/feedback", "view-1", "TOLD")).as("a second time").hasStatus(303).cookies().hasValue("said", "sessions.feedback.given");
        assertThat(feedback.howItWas(hattie, session)).hasValueSatisfying(it -> assertThat(it.answered()).isEqualTo(4));
        assertThat(get(hattie, "/sessions/" + session)).bodyText().contains("once at least 5 have answered").doesNotContain("Too much paper");

        assertThat(post(hattie, "/sessions/" + session + "/feedback/sheets", "view-1", "DECIDING_TOGETHER", "breaks", "NO", "lived", "YES", "how", "PAPER")).hasStatus(303);
        assertThat(post(hattie, "/sessions/" + session + "/feedback/sheets", "view-1", "ASKED", "lived", "NO", "how", "PHONE")).hasStatus(303);
        assertThat(get(hattie, "/sessions/" + session + "/feedback/answer")).as("each part under the heading of all of them").hasStatusOk().bodyText().contains("<h2>How it was</h2>", "<h3>Words of six letters</h3>");
        assertThat(feedback.mayEnterSheets(hattie, session)).as("more sheets than people").isFalse();
        assertThat(get(hattie, "/sessions/" + session)).bodyText().contains("Deciding together: 5 of 6", "Other answers: fewer than 5 each", "Not everybody who answered had enough breaks", "Too much paper")
                .doesNotContain("Asked: ");
        assertThat(feedback.lastViews(place()).get(part).lived()).isEqualTo(Map.of(OwnView.DECIDING_TOGETHER, 5));
        assertThat(feedback.worked(place())).singleElement().satisfies(it -> assertThat(it.work().get(Phase.PREPARED)).containsExactly(members.getFirst().person()));
    }

    @Test
    void what_people_said_is_answered_and_the_next_session_begins_with_both() {
        sessions.end(hattie, session, LocalDate.of(2999, 1, 1));
        var next = sessions.plan(hattie, place(), new NewSession("Session 2", "Read on", alongside.words.Dates.dayOf(clock.instant()).plusDays(7), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        var screens = List.of("", "/kit", "/live", "/display");
        for (var screen : screens) assertThat(get(hattie, "/sessions/" + next + screen)).as("nobody said anything yet").hasStatusOk().bodyText().doesNotContain("What people said of the last session");
        for (int i = 0; i < 5; i++) feedback.give(members.get(i), session, new NewFeedback(Map.of("", OwnView.DECIDING_TOGETHER), i > 0, i == 0 ? "Too much paper" : ""));
        for (var screen : screens) assertThat(get(hattie, "/sessions/" + next + screen)).bodyText()
                .contains("What people said of the last session", "Deciding together: 5 of 5", "We have not yet said what we did about it").doesNotContain("Too much paper");

        assertThat(post(members.getFirst(), "/sessions/" + session + "/feedback/answer", "words", "All is well")).as("who does not run it").hasStatus(404);
        assertThat(post(hattie, "/sessions/" + session + "/feedback/answer", "words", "")).hasStatus(422);
        assertThat(get(hattie, "/sessions/" + session + "/feedback/answer")).bodyText().contains("Too much paper");
        assertThat(post(hattie, "/sessions/" + session + "/feedback/answer", "words", "A break at half past eleven")).hasStatus(303);
        for (var screen : screens) assertThat(get(hattie, "/sessions/" + next + screen)).bodyText().contains("What we did about it", "A break at half past eleven");
        assertThat(get(members.getFirst(), "/sessions/" + next + "/live")).bodyText().contains("A break at half past eleven");
        assertThat(get(members.getFirst(), "/sessions/" + session)).bodyText().contains("A break at half past eleven");
    }

    @Test
    void nothing_in_the_database_ties_an_answer_to_a_person() {
        sessions.end(hattie, session, LocalDate.of(2999, 1, 1));
        feedback.give(members.get(2), session, new NewFeedback(Map.of("", OwnView.TOLD), true, "It was long"));
        for (var table : List.of("session_feedback", "session_feedback_given", "session_feedback_words"))
            sql.fetch("select * from " + table + " where session = ?", session).forEach(row ->
                    assertThat(row.intoMap().values()).as(table).doesNotContain(members.get(2).person()));
        assertThat(sql.fetch("select * from happening where kind = 'sessions.feedback-given' and subject = ?", session))
                .singleElement().satisfies(row -> assertThat(row.get("person")).isNull());
    }

    private Place place() {
        return projects.place(hattie, project).orElseThrow();
    }

    private Me person(String name) {
        var id = people.welcome(null, new NewPerson(name, Ids.fresh() + "@example.org", "", "", Reaching.EMAIL, false, ""));
        return new Me(id, name, false, true);
    }

    private MvcTestResult get(Me me, String uri) {
        return mvc.get().uri(uri).requestAttr(Me.class.getName(), me).exchange();
    }

    private MvcTestResult post(Me me, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(csrf()).requestAttr(Me.class.getName(), me);
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
