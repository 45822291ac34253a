package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.groups.Charters;
import alongside.post.Addressee.Channel;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.registration.Asked;
import alongside.registration.Guests;
import alongside.registration.Registrations;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.GuestWords;
import alongside.voices.Voices;
import alongside.who.Me;
import alongside.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody from outside with a place in a session takes part on their own phone, as everybody in the room does. */
class GuestsOwnPhoneTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Projects projects;
    @Autowired Charters charters;
    @Autowired Guests guests;
    @Autowired Registrations registrations;
    @Autowired Voices voices;
    @Autowired Live live;
    @Autowired Writing writing;
    @Autowired HeardBoard heard;
    @Autowired GuestRoom room;
    @Autowired GuestWords theirs;

    Me runs;
    Place place;
    String evening;
    String rosa;
    String piet;

    @BeforeEach
    void an_open_evening() {
        world.furnished();
        runs = world.me("outsider");
        place = projects.place(runs, world.id("public-project")).orElseThrow();
        evening = sessions.plan(runs, place, new NewSession("An open evening", "Read letters", LocalDate.of(2030, 9, 9), LocalTime.of(18, 0), LocalTime.of(20, 0), "Hall", "", 0, null, null));
        guests.open(runs, evening, 1);
        for (var name : new String[] {"Rosa Lind", "Piet Vos"})
            registrations.register(place.project().id(), evening, new Asked(name, Channel.EMAIL, name.substring(0, 4) + "@phone.example", "", Words.ENGLISH));
        var all = guests.of(runs, evening).orElseThrow().all();
        rosa = "/place/" + all.getFirst().door();
        piet = "/place/" + all.getLast().door();
    }

    @Test
    void whoever_has_a_place_comes_in_by_a_press_and_asks_as_everybody_does() throws Exception {
        assertThat(outside(rosa + "/room")).contains("The session is not open now.").doesNotContain("I am here", "I need a break");
        sessions.open(runs, evening);
        assertThat(outside(rosa)).contains(rosa + "/room");
        assertThat(outside(rosa + "/room")).contains("I am here").doesNotContain("I need a break");
        assertThat(sessions.guests(evening)).as("looking counts nobody in").isEmpty();
        send(rosa + "/room/requests", "ask", "BREAK");
        assertThat(live.requests(runs, evening)).as("whoever is not in asks for nothing").isEmpty();
        send(rosa + "/room");
        assertThat(sessions.guests(evening)).containsValue("Rosa Lind");
        assertThat(outside(rosa + "/room")).contains("I want to speak", "I need a break", "Your words");
        send(rosa + "/room/requests", "ask", "BREAK");
        send(rosa + "/room/requests", "ask", "BREAK");
        here = "/sessions/" + evening;
        assertThat(page("outsider", "/live/running")).contains("I need a break</strong> – Rosa Lind");
        var request = live.requests(runs, evening).getFirst().id();
        assertThat(outside(rosa + "/room")).contains("/room/requests/" + request + "/showing").doesNotContain("value=\"BREAK\"");
        send(rosa + "/room/requests/" + request + "/showing");
        assertThat(live.breakAsked(runs, evening)).isTrue();
        send(rosa + "/room/requests/" + request + "/taking-back");
        assertThat(live.requests(runs, evening)).isEmpty();
        assertThat(mvc.get().uri(piet + "/room")).as("whoever waits for a place is not let in").hasStatus(404);
        assertThat(mvc.get().uri("/place/nothing/room")).hasStatus(404);
    }

    @Test
    void what_they_say_is_called_as_they_choose_and_is_looked_at_as_everybodys() throws Exception {
        HeardBoardTest.wantsToHearEverybody(charters, runs, place.project().group());
        sessions.open(runs, evening);
        assertThat(send(rosa + "/room/words", "words", "Before I came in", "visibility", "NAMED").getContentAsString()).contains("Before I came in", "They were not sent.");
        send(rosa + "/room");
        assertThat(send(rosa + "/room/words", "words", "Ring me first").getStatus()).as("who may know is asked").isEqualTo(422);
        send(rosa + "/room/words", "words", "Ring me first", "visibility", "NAMED");
        send(rosa + "/room/words", "words", "Write in large print", "visibility", "FIRST_NAME");
        send(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        assertThat(voices.of(runs, evening)).extracting(it -> it.words() + " – " + it.author())
                .containsExactlyInAnyOrder("Ring me first – Rosa Lind", "Write in large print – Rosa", "I was afraid – ");
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).as("under her name she was heard").isEmpty();
        assertThat(send(rosa + "/room/requests", "ask", "SPEAK", "words", "Half a sent").getContentAsString()).as("words begun stay").contains("Half a sent");
    }

    @Test
    void while_everybody_writes_first_theirs_wait_too() throws Exception {
        HeardBoardTest.wantsToHearEverybody(charters, runs, place.project().group());
        sessions.open(runs, evening);
        send(rosa + "/room");
        writing.begin(runs, evening);
        send(rosa + "/room/words", "words", "Ring me first", "visibility", "NAMED");
        send(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        send(rosa + "/room/words", "words", "A slip", "visibility", "NAMED");
        assertThat(voices.of(runs, evening)).isEmpty();
        assertThat(writing.now(runs, evening).people()).as("one person, whatever they are called").isEqualTo(1);
        var mine = outside(rosa + "/room");
        assertThat(mine).contains("Ring me first", "I was afraid", "A slip");
        var slip = mine.substring(0, mine.indexOf(": A slip")).replaceAll("(?s).*/written/([a-z0-9]+)/taking-back.*", "$1");
        send(rosa + "/room/written/" + slip + "/taking-back");
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).as("nobody has heard it yet").hasSize(1);
        writing.show(runs, evening);
        assertThat(voices.of(runs, evening)).extracting(it -> it.words() + " – " + it.author()).containsExactlyInAnyOrder("Ring me first – Rosa Lind", "I was afraid – ");
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).isEmpty();
    }

    @Test
    void their_page_hears_of_what_is_new_while_they_are_in_and_behind_a_closed_door_is_nothing_to_hear() throws Exception {
        var door = rosa.substring("/place/".length());
        assertThat(room.hears(door)).as("it is not on").isEmpty();
        sessions.open(runs, evening);
        assertThat(room.hears(door)).as("they have not come in").isEmpty();
        assertThat(outside(rosa + "/room")).doesNotContain("data-live");
        send(rosa + "/room");
        assertThat(room.hears(door)).hasValueSatisfying(it -> assertThat(it.topic()).isEqualTo("agenda:" + evening));
        assertThat(outside(rosa + "/room")).contains("data-live=\"at/" + door + "\"", "<noscript><p><a href=\"" + rosa + "/room\">");
        assertThat(room.hears(piet.substring("/place/".length()))).as("whoever waits for a place hears nothing").isEmpty();
        sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
        assertThat(room.hears(door)).as("it is over").isEmpty();
        assertThat(outside(rosa + "/room")).doesNotContain("data-live");
    }

    @Test
    void what_they_said_is_taken_back_by_a_press_and_is_theirs_to_put_right() throws Exception {
        HeardBoardTest.wantsToHearEverybody(charters, runs, place.project().group());
        sessions.open(runs, evening);
        send(rosa + "/room");
        send(rosa + "/room/words", "words", "A slip", "visibility", "NAMED");
        send(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).isEmpty();
        assertThat(outside(rosa + "/room")).contains("What you said here (2)", ": A slip", ": I was afraid");
        var slip = said("A slip");
        assertThat(send(rosa + "/room/said/" + slip + "/taking-back", "words", "Half a sent").getContentAsString()).as("words begun stay").contains("Half a sent");
        send(rosa + "/room/said/" + said("I was afraid") + "/taking-back");
        assertThat(voices.of(runs, evening)).isEmpty();
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).as("by what is gone they were not heard").hasSize(1);
        here = "/sessions/" + evening;
        var guest = sessions.guests(evening).keySet().iterator().next();
        post("outsider", "/live/captures", "words", "Ring me in the mornings", "kind", "IDEA", "visibility", "NAMED", "saidBy", guest, "way", "SPEECH");
        post("outsider", "/live/captures", "words", "Somebody elses", "kind", "IDEA", "visibility", "UNNAMED", "way", "SPEECH");
        var ring = said("Ring me in the mornings");
        assertThat(outside(rosa + "/room")).contains("/said/" + ring + "\"", "Say if it is right").doesNotContain("Somebody elses");
        assertThat(mvc.get().uri(rosa + "/room/said/" + said("Somebody elses"))).as("what is not theirs").hasStatus(404);
        send(rosa + "/room/said/" + said("Somebody elses") + "/taking-back");
        assertThat(said("Somebody elses")).isNotEmpty();
        sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
        assertThat(outside(rosa + "/room")).as("also afterwards").contains("Say if it is right");
        assertThat(outside(rosa + "/room/said/" + ring)).contains("Did we get it right?", "Ring me in the mornings");
        assertThat(send(rosa + "/room/said/" + ring, "answer", "CHANGED").getStatus()).isEqualTo(422);
        assertThat(send(rosa + "/room/said/" + ring, "answer", "CHANGED", "changed", "Not on Mondays").getStatus()).isEqualTo(303);
        assertThat(voices.of(runs, evening)).filteredOn(it -> it.id().equals(ring)).extracting(Contribution::changedWords).containsExactly("Not on Mondays");
        assertThat(outside(rosa + "/room")).contains("Not on Mondays").doesNotContain("Say if it is right");
    }

    @Test
    void whoever_is_forgotten_leaves_words_that_nobody_can_ask_whose_they_were() throws Exception {
        sessions.open(runs, evening);
        send(rosa + "/room");
        send(rosa + "/room/words", "words", "Ring me first", "visibility", "NAMED");
        send(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        var guest = sessions.guests(evening).keySet().iterator().next();
        assertThat(theirs.mine(guest, evening)).hasSize(2);
        registrations.giveBack(rosa.substring("/place/".length()));
        assertThat(theirs.mine(guest, evening)).isEmpty();
        assertThat(voices.of(runs, evening)).hasSize(2).extracting(Contribution::author).containsOnly("");
    }

    private String said(String words) {
        return voices.of(runs, evening).stream().filter(it -> it.words().equals(words)).map(Contribution::id).findFirst().orElse("");
    }

    private String outside(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = mvc.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange().getResponse();
    }
}
