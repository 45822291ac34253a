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

    private String outside(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = mvc.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange().getResponse();
    }
}
