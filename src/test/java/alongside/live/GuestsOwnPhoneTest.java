package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Charters;
import alongside.projects.Place;
import alongside.registration.Registrations;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.GuestWords;
import alongside.voices.Voices;
import alongside.who.Me;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody from outside with a place in a session takes part on their own phone, as everybody in the room does. */
class GuestsOwnPhoneTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Charters charters;
    @Autowired OpenEvening evenings;
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
        var planned = evenings.planned("Rosa Lind", "Piet Vos");
        runs = planned.runs();
        place = planned.place();
        evening = planned.session();
        rosa = planned.own();
        piet = "/place/" + planned.doors().getLast();
    }

    @Test
    void whoever_has_a_place_comes_in_by_a_press_and_asks_as_everybody_does() throws Exception {
        assertThat(open(rosa + "/room")).contains("The session is not open now.").doesNotContain("I am here", "I need a break");
        sessions.open(runs, evening);
        assertThat(open(rosa)).contains(rosa + "/room");
        assertThat(open(rosa + "/room")).contains("I am here").doesNotContain("I need a break");
        assertThat(sessions.guests(evening)).as("looking counts nobody in").isEmpty();
        stranger(rosa + "/room/requests", "ask", "BREAK");
        assertThat(live.requests(runs, evening)).as("whoever is not in asks for nothing").isEmpty();
        stranger(rosa + "/room");
        assertThat(sessions.guests(evening)).containsValue("Rosa Lind");
        assertThat(open(rosa + "/room")).contains("I want to speak", "I need a break", "Your words");
        stranger(rosa + "/room/requests", "ask", "BREAK");
        stranger(rosa + "/room/requests", "ask", "BREAK");
        here = "/sessions/" + evening;
        assertThat(page("outsider", "/live/running")).contains("I need a break</strong> – Rosa Lind");
        assertThat(page("outsider", "/permissions/sheet")).as("nobody asked them yet whether they may be recorded").contains("Recording sound: <strong>off until everybody has said yes", "Rosa Lind, guest").doesNotContain("Piet");
        var request = live.requests(runs, evening).getFirst().id();
        assertThat(open(rosa + "/room")).contains("/room/requests/" + request + "/showing").doesNotContain("value=\"BREAK\"");
        stranger(rosa + "/room/requests/" + request + "/showing");
        assertThat(live.breakAsked(runs, evening)).isTrue();
        stranger(rosa + "/room/requests/" + request + "/taking-back");
        assertThat(live.requests(runs, evening)).isEmpty();
        assertThat(mvc.get().uri(piet + "/room")).as("whoever waits for a place is not let in").hasStatus(404);
        assertThat(mvc.get().uri("/place/nothing/room")).hasStatus(404);
    }

    @Test
    void what_they_say_is_called_as_they_choose_and_is_looked_at_as_everybodys() throws Exception {
        HeardBoardTest.wantsToHearEverybody(charters, runs, place.project().group());
        sessions.open(runs, evening);
        assertThat(stranger(rosa + "/room/words", "words", "Before I came in", "visibility", "NAMED").getContentAsString()).contains("Before I came in", "They were not sent.");
        stranger(rosa + "/room");
        assertThat(stranger(rosa + "/room/words", "words", "Ring me first").getStatus()).as("who may know is asked").isEqualTo(422);
        stranger(rosa + "/room/words", "words", "Ring me first", "visibility", "NAMED");
        stranger(rosa + "/room/words", "words", "Write in large print", "visibility", "FIRST_NAME");
        stranger(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        assertThat(voices.of(runs, evening)).extracting(it -> it.words() + " – " + it.author())
                .containsExactlyInAnyOrder("Ring me first – Rosa Lind", "Write in large print – Rosa", "I was afraid – ");
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).as("under her name she was heard").isEmpty();
        assertThat(stranger(rosa + "/room/requests", "ask", "SPEAK", "words", "Half a sent").getContentAsString()).as("words begun stay").contains("Half a sent", "Those who run the session can see it now");
    }

    @Test
    void while_everybody_writes_first_theirs_wait_too() throws Exception {
        HeardBoardTest.wantsToHearEverybody(charters, runs, place.project().group());
        sessions.open(runs, evening);
        stranger(rosa + "/room");
        writing.begin(runs, evening);
        stranger(rosa + "/room/words", "words", "Ring me first", "visibility", "NAMED");
        stranger(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        stranger(rosa + "/room/words", "words", "A slip", "visibility", "NAMED");
        assertThat(voices.of(runs, evening)).isEmpty();
        assertThat(writing.now(runs, evening).people()).as("one person, whatever they are called").isEqualTo(1);
        var mine = open(rosa + "/room");
        assertThat(mine).contains("Ring me first", "I was afraid", "A slip");
        var slip = mine.substring(0, mine.indexOf(": A slip")).replaceAll("(?s).*/written/([a-z0-9]+)/taking-back.*", "$1");
        stranger(rosa + "/room/written/" + slip + "/taking-back");
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
        assertThat(open(rosa + "/room")).doesNotContain("data-live");
        stranger(rosa + "/room");
        assertThat(room.hears(door)).hasValueSatisfying(it -> assertThat(it.topic()).isEqualTo("agenda:" + evening));
        assertThat(open(rosa + "/room")).contains("data-live=\"at/" + door + "\"", "<noscript><p><a href=\"" + rosa + "/room\">");
        assertThat(room.hears(piet.substring("/place/".length()))).as("whoever waits for a place hears nothing").isEmpty();
        sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
        assertThat(room.hears(door)).as("it is over").isEmpty();
        assertThat(open(rosa + "/room")).doesNotContain("data-live");
    }

    @Test
    void what_they_said_is_taken_back_by_a_press_and_is_theirs_to_put_right() throws Exception {
        HeardBoardTest.wantsToHearEverybody(charters, runs, place.project().group());
        sessions.open(runs, evening);
        stranger(rosa + "/room");
        stranger(rosa + "/room/words", "words", "A slip", "visibility", "NAMED");
        stranger(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).isEmpty();
        assertThat(open(rosa + "/room")).contains("What you said here (2)", ": A slip", ": I was afraid");
        var slip = said("A slip");
        assertThat(stranger(rosa + "/room/said/" + slip + "/taking-back", "words", "Half a sent").getContentAsString()).as("words begun stay").contains("Half a sent");
        stranger(rosa + "/room/said/" + said("I was afraid") + "/taking-back");
        assertThat(voices.of(runs, evening)).isEmpty();
        assertThat(heard.board(runs, evening).orElseThrow().notYet()).as("by what is gone they were not heard").hasSize(1);
        here = "/sessions/" + evening;
        var guest = sessions.guests(evening).keySet().iterator().next();
        post("outsider", "/live/captures", "words", "Ring me in the mornings", "kind", "IDEA", "visibility", "NAMED", "saidBy", guest, "way", "SPEECH");
        post("outsider", "/live/captures", "words", "Somebody elses", "kind", "IDEA", "visibility", "UNNAMED", "way", "SPEECH");
        var ring = said("Ring me in the mornings");
        assertThat(asked(open(rosa + "/room"))).as("the very words beside the question").singleElement().satisfies(it -> {
            assertThat(it.text()).contains("“Ring me in the mornings”", "Did we get it right?");
            assertThat(it.select("a").attr("href")).isEqualTo(rosa + "/room/said/" + ring);
        });
        assertThat(mvc.get().uri(rosa + "/room/said/" + said("Somebody elses"))).as("what is not theirs").hasStatus(404);
        stranger(rosa + "/room/said/" + said("Somebody elses") + "/taking-back");
        assertThat(said("Somebody elses")).isNotEmpty();
        sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
        assertThat(open(rosa + "/room")).as("also afterwards").contains("Say if it is right");
        assertThat(open(rosa + "/room/said/" + ring)).contains("Did we get it right?", "Ring me in the mornings");
        var mend = stranger(rosa + "/room/said/" + ring, "answer", "CHANGED");
        assertThat(mend.getStatus()).isEqualTo(422);
        assertThat(mend.getContentAsString()).contains("“Ring me in the mornings”");
        assertThat(stranger(rosa + "/room/said/" + ring, "answer", "CHANGED", "changed", "Not on Mondays").getStatus()).isEqualTo(303);
        assertThat(voices.of(runs, evening)).filteredOn(it -> it.id().equals(ring)).extracting(Contribution::changedWords).containsExactly("Not on Mondays");
        assertThat(open(rosa + "/room")).contains("Not on Mondays").doesNotContain("Say if it is right");
    }

    @Test
    void whoever_is_forgotten_leaves_words_that_nobody_can_ask_whose_they_were() throws Exception {
        sessions.open(runs, evening);
        stranger(rosa + "/room");
        stranger(rosa + "/room/words", "words", "Ring me first", "visibility", "NAMED");
        stranger(rosa + "/room/words", "words", "I was afraid", "visibility", "UNNAMED");
        var guest = sessions.guests(evening).keySet().iterator().next();
        assertThat(theirs.mine(guest, evening)).hasSize(2);
        registrations.giveBack(rosa.substring("/place/".length()));
        assertThat(theirs.mine(guest, evening)).isEmpty();
        assertThat(voices.of(runs, evening)).hasSize(2).extracting(Contribution::author).containsOnly("");
    }

    /** Those of their words that are asked about, each with what is asked. */
    private static Elements asked(String page) {
        return Jsoup.parse(page).select(".quote:has(a)");
    }

    private String said(String words) {
        return voices.of(runs, evening).stream().filter(it -> it.words().equals(words)).map(Contribution::id).findFirst().orElse("");
    }
}
