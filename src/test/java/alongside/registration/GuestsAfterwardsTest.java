package alongside.registration;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.post.Addressee.Channel;
import alongside.post.Waiting;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Experiences;
import alongside.sessions.Feedback;
import alongside.sessions.NewFeedback;
import alongside.sessions.NewSession;
import alongside.sessions.OwnView;
import alongside.sessions.Sessions;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After a session that was open to the public, whoever came from outside says how it was as everybody does. */
class GuestsAfterwardsTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Projects projects;
    @Autowired Guests guests;
    @Autowired Registrations registrations;
    @Autowired Daily daily;
    @Autowired Store store;
    @Autowired Feedback feedback;
    @Autowired Experiences experiences;
    @Autowired DSLContext sql;

    Me runs;
    String id = "";

    @BeforeEach
    void six_came_and_one_did_not() {
        runs = world.furnished().me("outsider");
        id = sessions.plan(runs, place(), new NewSession("An open evening", "Read letters together", LocalDate.of(2031, 4, 8), LocalTime.of(18, 0), LocalTime.of(20, 0), "Mill Street Hub", "", 0, null, null));
        here = "/sessions/" + id;
        guests.open(runs, id, 9);
        for (var name : List.of("Rosa", "Piet", "Ida", "Bo", "Sam", "Mary", "Absent")) registrations.register(world.id("public-project"), id, new Asked(name, Channel.POST, "1 Hill Road", "", Words.ENGLISH));
        sessions.open(runs, id);
        var came = store.of(id).stream().filter(it -> !it.name().equals("Absent")).map(Registered::id).toList();
        guests.countIn(runs, id, came, came);
    }

    private void ends() {
        sessions.end(runs, id, LocalDate.of(2031, 4, 15));
    }

    private Place place() {
        return projects.place(runs, world.id("public-project")).orElseThrow();
    }

    private Registered find(String name) {
        return store.of(id).stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private String door(String name) {
        return "/place/" + find(name).door();
    }

    @Test
    void they_are_asked_once_and_their_answers_are_counted_with_everybodys() throws Exception {
        assertThat(open(door("Rosa"))).doesNotContain("/feedback");
        assertThat(stranger(door("Rosa") + "/feedback", "view-1", "TOLD").getCookie("said").getValue()).as("while it lasts").isEqualTo("sessions.feedback.not-asked");
        ends();
        assertThat(open(door("Rosa"))).contains("This session is over.", door("Rosa") + "/feedback", door("Rosa") + "/room");
        assertThat(open(door("Absent"))).doesNotContain("/feedback", "/room");
        assertThat(open(door("Rosa") + "/feedback")).contains("What was it like for you?", "Were there enough breaks?", "Do you know it from your own life", "What was good?");
        assertThat(stranger(door("Rosa") + "/feedback").getStatus()).as("a form with no answer is a slip").isEqualTo(422);
        var first = stranger(door("Rosa") + "/feedback", "view-1", "DECIDING_TOGETHER", "breaks", "NO", "words", "Too much paper", "lived", "YES");
        assertThat(first.getHeader("Location")).isEqualTo(door("Rosa") + "/feedback/experience");
        assertThat(open(door("Rosa") + "/feedback/experience")).contains("I enjoyed it", "I would come again");
        assertThat(stranger(door("Rosa") + "/feedback/experience").getStatus()).isEqualTo(422);
        assertThat(stranger(door("Rosa") + "/feedback/experience", "experience", "ENJOYED").getHeader("Location")).isEqualTo(door("Rosa"));
        assertThat(stranger(door("Rosa") + "/feedback", "view-1", "TOLD").getCookie("said").getValue()).as("once").isEqualTo("sessions.feedback.given");
        assertThat(open(door("Rosa"))).doesNotContain("/feedback");
        assertThat(stranger(door("Absent") + "/feedback", "view-1", "TOLD").getCookie("said").getValue()).as("who was not there").isEqualTo("sessions.feedback.not-asked");
        assertThat(page("outsider", "")).doesNotContain("Too much paper", "Deciding together:");
        for (var name : List.of("Piet", "Ida", "Bo", "Sam")) feedback.give(find(name).guest(), new NewFeedback(Map.of("", OwnView.DECIDING_TOGETHER), true, ""), false);
        assertThat(page("outsider", "")).contains("5 people said how it was", "Deciding together: 5 of 5", "Not everybody who answered had enough breaks", "“Too much paper”").doesNotContain("Rosa");
        assertThat(feedback.howItWas(runs, id).orElseThrow().views().getFirst().lived()).isEqualTo(Map.of(OwnView.DECIDING_TOGETHER, 1));
        assertThat(experiences.of(place())).filteredOn(it -> it.session().id().equals(id)).singleElement().satisfies(it -> assertThat(it.answered()).isEqualTo(1));
    }

    @Test
    void as_many_sheets_are_written_down_as_people_came_and_theirs_are_among_them() throws Exception {
        ends();
        for (var name : List.of("Rosa", "Piet")) feedback.give(find(name).guest(), new NewFeedback(Map.of("", OwnView.ASKED), true, ""), false);
        for (int i = 0; i < 4; i++) assertThat(post("outsider", "/feedback/sheets", "view-1", "TOLD", "lived", "NO", "how", "PAPER").getStatus()).isEqualTo(303);
        assertThat(feedback.mayEnterSheets(runs, id)).as("six came").isFalse();
        assertThat(feedback.howItWas(runs, id).orElseThrow().answered()).isEqualTo(6);
    }

    @Test
    void nothing_ties_what_they_said_to_them_and_it_stays_when_they_are_forgotten() {
        ends();
        var rosa = find("Rosa");
        feedback.give(rosa.guest(), new NewFeedback(Map.of("", OwnView.TOLD), true, "It was long"), false);
        for (var table : List.of("session_feedback", "session_feedback_given", "session_feedback_words"))
            sql.fetch("select * from " + table + " where session = ?", id).forEach(row -> assertThat(row.intoMap().values()).as(table).doesNotContain(rosa.id()));
        assertThat(sql.fetch("select * from happening where kind = 'sessions.feedback-given' and subject = ?", id)).singleElement().satisfies(row -> assertThat(row.get("person")).isNull());
        daily.goOn(Instant.parse("2031-05-09T10:00:00Z"));
        assertThat(store.of(id)).isEmpty();
        assertThat(feedback.howItWas(runs, id).orElseThrow().answered()).isEqualTo(1);
        assertThat(mvc.get().uri("/place/" + rosa.door() + "/feedback")).hasStatus(404);
    }

    @Test
    void whoever_came_and_can_be_reached_is_thanked_and_led_there() {
        guests.welcome(runs, id, "Somebody from the corridor", Words.ENGLISH);
        ends();
        assertThat(lettersTo(find("Rosa").id())).filteredOn(it -> it.kind().equals("registration.letter.thanks")).singleElement()
                .satisfies(it -> assertThat(it.written().text()).contains("Rosa, thank you for coming to An open evening", "until Thursday 8 May 2031"));
        assertThat(lettersTo(find("Absent").id())).extracting(Waiting::kind).doesNotContain("registration.letter.thanks");
        assertThat(lettersTo(find("Somebody from the corridor").id())).isEmpty();
    }

    @Test
    void parts_are_asked_about_by_the_titles_that_anybody_can_read() throws Exception {
        var part = projects.addPart(runs, place(), new Part(Ids.fresh(), world.id("public-project"), "Words of the letters", "", Openness.OPEN, "", Level.DECIDING_TOGETHER, "The group"));
        feedback.record(runs, id, List.of(part), Map.of());
        ends();
        assertThat(open(door("Ida") + "/feedback")).contains("What was it like for you: Words of the letters?");
        stranger(door("Ida") + "/feedback", "view-1", "ASKED");
        assertThat(feedback.howItWas(runs, id).orElseThrow().views().getFirst().part()).isEqualTo(part);
    }
}
