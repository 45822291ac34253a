package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.sessions.NewSession;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever said no to stories was promised that nobody asks, and nobody does. */
class NotAskedForStoriesTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Permissions permissions;
    @Autowired Stories stories;

    @Test
    void whoever_said_no_is_not_asked_and_who_asks_is_told_beside_the_field() throws Exception {
        world.furnished();
        var session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Told", "Tell", LocalDate.of(2030, 6, 14),
                LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        var member = world.me("member");
        permissions.permit(member, session, Purpose.STORIES, Permission.NO);
        here = "/projects/" + world.id("project");
        var told = post("facilitator", "/stories/asking", "person", member.person(), "topic", "Letters", "reason", "We need one more");
        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(told.getContentAsString()).contains("promised that nobody asks").contains("Letters");
        assertThat(stories.ask(world.me("facilitator"), world.place("facilitator"), member.person(), "Letters", "We need one more")).isFalse();
        assertThat(permissions.saidNoAtLast(world.place("visitor"), Purpose.STORIES)).as("it is told to nobody else").isEmpty();

        permissions.permit(member, session, Purpose.STORIES, Permission.YES);
        assertThat(stories.ask(world.me("facilitator"), world.place("facilitator"), member.person(), "Letters", "We need one more")).as("the last word counts").isTrue();
    }
}
