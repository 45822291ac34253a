package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A recap goes from hand to hand: whoever runs the session prints it for those who get letters on paper. */
@HouseHttpTest
class RecapForEverybodyTest {

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired Sessions sessions;
    @Autowired Saying saying;
    @Autowired Voices voices;
    @Autowired KeptFrom kept;

    @Test
    void it_has_what_each_of_them_may_read_also_where_whoever_runs_it_opens_it() {
        world.furnished();
        var runs = world.me("coordinator");
        var session = sessions.plan(runs, world.place("coordinator"), new NewSession("Recaps", "Talk", LocalDate.of(2030, 6, 12), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        sessions.open(runs, session);
        say(session, "Larkspur for all.", Visibility.NAMED);
        say(session, "Larkspur for those who run it.", Visibility.FACILITATOR_ONLY);
        var quiet = say(session, "Larkspur not for Imogen.", Visibility.NAMED);
        saying.say(runs, world.place("coordinator"), NewContribution.own(session, Kind.IDEA, "Larkspur in answer to it.", Visibility.NAMED).answering(quiet));
        kept.choose(world.me("member"), quiet, List.of(world.me("facilitator").person()));
        sessions.end(runs, session, LocalDate.of(2030, 6, 20));

        assertThat(voices.of(runs, session)).as("they read all of it elsewhere").hasSize(4);
        for (var role : List.of("coordinator", "facilitator", "member")) {
            assertThat(mvc.get().uri("/sessions/" + session + "/recap").requestAttr(Me.class.getName(), world.me(role))).as(role).hasStatusOk().bodyText()
                    .contains("Larkspur for all.").doesNotContain("those who run it.", "not for Imogen", "in answer to it");
        }
    }

    private String say(String session, String words, Visibility visibility) {
        return saying.say(world.me("member"), world.place("member"), NewContribution.own(session, Kind.IDEA, words, visibility));
    }
}
