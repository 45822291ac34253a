package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.registration.Guests;
import alongside.registration.Registrations;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody from outside with a place in a session answers its three cards on their own phone, as everybody in the room does. */
class GuestsCardsTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired OpenEvening evenings;
    @Autowired Guests guests;
    @Autowired Registrations registrations;
    @Autowired Live live;
    @Autowired Cards cards;
    @Autowired DSLContext sql;

    Me runs;
    String evening;
    String rosa;
    String piet;

    @BeforeEach
    void an_open_evening_that_is_on() {
        var planned = evenings.planned("Rosa Lind", "Piet Vos");
        runs = planned.runs();
        evening = planned.session();
        here = "/sessions/" + evening;
        rosa = planned.own() + "/room";
        piet = "/place/" + planned.doors().getLast() + "/room";
        agendas.add(runs, evening, AgendaItem.of(AgendaItem.Kind.WELCOME, 10, "", ""));
        agendas.add(runs, evening, AgendaItem.of(AgendaItem.Kind.PURPOSE, 10, "", ""));
        agendas.add(runs, evening, AgendaItem.of(AgendaItem.Kind.TALK, 30, "The letters", ""));
        sessions.open(runs, evening);
    }

    @Test
    void whoever_needs_help_says_so_and_is_named_to_those_who_run_it_while_they_are_here() throws Exception {
        live.goOn(runs, evening);
        assertThat(open(rosa)).as("first they come in").doesNotContain("Are you ready?");
        assertThat(open(rosa + "/cards/ready")).contains("This is not asked now.");
        stranger(rosa + "/cards/ready", "answer", "HELP");
        stranger(rosa);
        assertThat(open(rosa)).contains(rosa + "/cards/ready");
        assertThat(open(rosa + "/cards/ready")).contains("Those who run the session see who needs a minute or help.").doesNotContain("You said:");
        assertThat(stranger(rosa + "/cards/ready", "answer", "CLEAR").getHeader("Location")).as("an answer of another card").isEqualTo(rosa + "/cards/ready");
        assertThat(stranger(rosa + "/cards/ready", "answer", "HELP").getHeader("Location")).isEqualTo(rosa);
        assertThat(page("outsider", "/live/cards")).contains("1: Rosa Lind");
        assertThat(open(rosa)).as("asked once").doesNotContain("Are you ready?");
        assertThat(open(rosa + "/cards/ready")).contains("You said: I need help");
        assertThat(mvc.get().uri(piet + "/cards/ready")).as("whoever waits for a place").hasStatus(404);
        guests.countIn(runs, evening, List.copyOf(sessions.guests(evening).keySet()), List.of());
        assertThat(cards.ready(runs, evening)).as("whoever is not here waits for no help").isEmpty();
    }

    @Test
    void whether_it_is_clear_is_counted_with_everybodys_and_what_it_should_say_is_nobodys() throws Exception {
        live.goOn(runs, evening);
        live.goOn(runs, evening);
        stranger(rosa);
        assertThat(open(rosa)).contains(rosa + "/cards/purpose");
        assertThat(open(rosa + "/cards/purpose")).contains("Read letters", "Clear", "Not clear", "Change it");
        stranger(rosa + "/cards/purpose", "answer", "CLEAR");
        stranger(rosa + "/cards/purpose", "answer", "CHANGE", "words", "Say which letters");
        assertThat(cards.board(runs, evening).orElseThrow().counts()).as("they may change it, and are one").isEqualTo(Map.of(Card.Answer.CHANGE, 1));
        assertThat(page("outsider", "/live/cards")).contains("1 answered, of 1 who are here.", "“Say which letters”");
        assertThat(open(rosa + "/cards/purpose")).contains("You said: Change it", "Say which letters");
        live.goOn(runs, evening);
        assertThat(open(rosa)).as("it goes with what it belongs to").doesNotContain("Is it clear what we are here for?");
    }

    @Test
    void how_it_ended_is_said_also_afterwards_and_stays_counted_when_they_are_forgotten() throws Exception {
        stranger(rosa);
        sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
        assertThat(open(rosa)).contains(rosa + "/cards/closing").doesNotContain("/cards/ready");
        assertThat(stranger(rosa + "/cards/purpose", "answer", "CLEAR").getHeader("Location")).as("that is over").isEqualTo(rosa + "/cards/purpose");
        stranger(rosa + "/cards/closing", "answer", "PARTLY", "words", "So many letters");
        assertThat(open(rosa)).doesNotContain("Did we do what we came for?");
        var guest = sessions.guests(evening).keySet().iterator().next();
        registrations.giveBack(rosa.split("/")[2]);
        assertThat(cards.closing(runs, evening)).isEqualTo(Map.of(Card.Answer.PARTLY, 1));
        assertThat(sql.fetch("select * from live_card where session = ?", evening)).singleElement().satisfies(it -> assertThat(it.toString()).as("and leads to nobody").doesNotContain(guest));
    }

    @Test
    void whoever_never_came_is_not_asked_how_it_ended() throws Exception {
        sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
        assertThat(open(rosa)).doesNotContain("Did we do what we came for?");
        assertThat(stranger(rosa + "/cards/closing", "answer", "NOT").getHeader("Location")).isEqualTo(rosa + "/cards/closing");
        assertThat(cards.closing(runs, evening)).isEmpty();
    }
}
