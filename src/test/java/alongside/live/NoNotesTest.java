package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.voices.Contribution;
import alongside.voices.Voices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "If you say no, the note-taker is told your name and leaves your words out." */
class NoNotesTest extends SessionThatIsOn {

    @Autowired Permissions permissions;
    @Autowired Voices voices;

    @Test
    void nothing_is_written_down_under_the_name_of_somebody_who_said_no() throws Exception {
        permissions.permit(world.me("member"), id, Purpose.NOTES, Permission.NO);
        assertThat(page("facilitator", "/live/running")).contains("Wyn member (said no to notes: leave their words out)");
        assertThat(page("facilitator", "")).contains("Wyn member (said no to notes");
        assertThat(page("visitor", "")).as("nobody else is told").doesNotContain("said no to notes");

        var running = post("facilitator", "/live/captures", "words", "My knee hurts", "saidBy", person("member"), "visibility", "NAMED");
        assertThat(running.getStatus()).isEqualTo(422);
        assertThat(running.getContentAsString()).contains("Wyn member said no to notes, so their words are left out", "My knee hurts");
        var paper = post("facilitator", "/live/paper", "here", person("member"), "visibility", "NAMED", "lines", "Wyn member: My knee hurts\nIt is cold");
        assertThat(paper.getStatus()).isEqualTo(422);
        assertThat(paper.getContentAsString()).contains("their words are left out: Wyn member", "It is cold");
        var session = here;
        here = "";
        var captured = post("facilitator", "/projects/" + world.place("facilitator").project().id() + "/voices", "session", id, "captured", "yes", "words", "My knee hurts", "saidBy", person("member"), "visibility", "NAMED", "view", "OWN");
        assertThat(captured.getStatus()).isEqualTo(422);
        assertThat(captured.getContentAsString()).contains("They said no to notes", "My knee hurts");
        here = session;
        assertThat(voices.of(world.me("facilitator"), id)).as("nothing is saved").isEmpty();

        permissions.permit(world.me("member"), id, Purpose.NOTES, Permission.YES);
        assertThat(post("facilitator", "/live/captures", "words", "My knee hurts", "saidBy", person("member"), "visibility", "NAMED").getStatus()).isEqualTo(303);
        assertThat(voices.of(world.me("facilitator"), id)).extracting(Contribution::words).containsExactly("My knee hurts");
    }

    @Test
    void who_said_no_and_takes_notes_may_write_their_own_words() throws Exception {
        sessions.countIn(world.me("coordinator"), id, person("facilitator"), true);
        permissions.permit(world.me("facilitator"), id, Purpose.NOTES, Permission.NO);
        assertThat(post("facilitator", "/live/captures", "words", "I think so too", "saidBy", person("facilitator"), "visibility", "NAMED").getStatus()).isEqualTo(303);
        assertThat(post("coordinator", "/live/captures", "words", "They think so too", "saidBy", person("facilitator"), "visibility", "NAMED").getStatus()).isEqualTo(422);
    }
}
