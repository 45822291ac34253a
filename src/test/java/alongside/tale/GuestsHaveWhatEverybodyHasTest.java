package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.World;
import alongside.live.Card;
import alongside.live.Cards;
import alongside.live.Live;
import alongside.live.OpenEvening;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.registration.Guests;
import alongside.sessions.AccessPlan;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Arrangement;
import alongside.sessions.Feedback;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser, by keyboard on a small phone with scripts off: a guest has at a session what everybody there has, but for a vote. */
@BrowserTest
class GuestsHaveWhatEverybodyHasTest {

    @Autowired World world;
    @Autowired Sessions sessions;
    @Autowired Agendas agendas;
    @Autowired Projects projects;
    @Autowired Guests guests;
    @Autowired OpenEvening evenings;
    @Autowired Live live;
    @Autowired Cards cards;
    @Autowired AccessPlan plan;
    @Autowired Feedback feedback;
    @LocalServerPort int port;

    @Test
    void from_what_they_need_to_how_it_was() {
        var planned = evenings.planned("Rosa Lind");
        var runs = planned.runs();
        var evening = planned.session();
        agendas.add(runs, evening, AgendaItem.of(AgendaItem.Kind.PURPOSE, 10, "", ""));
        projects.give(runs, planned.place(), world.me("access-host").person(), Role.ACCESS_HOST);
        try (var browsers = new Browsers(); var rosa = browsers.open("Rosa", Way.KEYBOARD_WITHOUT_SCRIPTS, at("")); var looks = browsers.open("Rosa's friend", Way.POINTING, at(""))) {
            rosa.opensTheLinkInTheirLetter(planned.own())
                    .writes("What do you need to take part?", "A BSL interpreter").presses("Save").sees("Saved")
                    .follows("What you let us do").follows("7 questions about recording").presses("No").sees("May we record a video of this session?").presses("Yes");
            looks.opensTheLinkInTheirLetter(planned.own() + "/permissions").opensTheLinkInTheirLetter(planned.own() + "/permissions/SOUND").sees("You said: No.");

            var host = world.me("access-host");
            var guest = plan.guests(host, evening).keySet().iterator().next();
            var booked = plan.arrange(host, evening, guest, "Two BSL interpreters", null).orElseThrow();
            plan.stands(host, evening, booked, Arrangement.Status.FELL_THROUGH, "One who interprets over a screen");
            rosa.opensTheLinkInTheirLetter(planned.own()).follows("Say how we go on.").sees("Two BSL interpreters", "It fell through").presses("Go on as it is").sees("You said: Go on as it is.");
            looks.opensTheLinkInTheirLetter(planned.own() + "/arranged");
            plan.stands(host, evening, booked, Arrangement.Status.ARRANGED, "");

            sessions.open(runs, evening);
            live.goOn(runs, evening);
            rosa.opensTheLinkInTheirLetter(planned.own()).follows("Take part on this phone or computer").presses("I am here")
                    .follows("Is it clear what we are here for?").writes("What should it say?", "Which letters").presses("Change it").sees("It is counted");
            looks.opensTheLinkInTheirLetter(planned.own() + "/room").opensTheLinkInTheirLetter(planned.own() + "/room/cards/purpose").sees("You said: Change it");
            assertThat(cards.board(runs, evening).orElseThrow().counts()).isEqualTo(Map.of(Card.Answer.CHANGE, 1));

            sessions.end(runs, evening, LocalDate.of(2030, 9, 30));
            looks.opensTheLinkInTheirLetter(planned.own()).opensTheLinkInTheirLetter(planned.own() + "/arranged").opensTheLinkInTheirLetter(planned.own() + "/feedback");
            rosa.opensTheLinkInTheirLetter(planned.own()).follows("How was it?").chooses("We were involved").chooses("Were there enough breaks?", "Yes").presses("Send")
                    .sees("One question more, if you like").chooses("I enjoyed it").presses("Send").sees("Thank you. Your answers are added to the counts.")
                    .follows("Was it right for you?").chooses("Partly").presses("Send").sees("You said: Partly.");
            rosa.opensTheLinkInTheirLetter(planned.own()).follows("What you said there").follows("Did we do what we came for?").presses("Yes, we did").sees("It is counted");
            assertThat(feedback.howItWas(runs, evening).orElseThrow().answered()).isEqualTo(1);
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
