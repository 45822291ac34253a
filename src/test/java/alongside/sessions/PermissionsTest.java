package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.groups.Membership;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.projects.Projects;
import alongside.sessions.rules.Room;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people permit: purpose by purpose, taken back at any time, and one "no" is nobody's. */
class PermissionsTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Permissions permissions;
    @Autowired EnteredFor enteredFor;
    @Autowired Invitations invitations;
    @Autowired Projects projects;

    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        id = fresh();
    }

    private String fresh() {
        return sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 5", "Try the drafts",
                LocalDate.of(2030, 8, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
    }

    private Room room() {
        return permissions.room(world.me("facilitator"), id).get(Purpose.SOUND);
    }

    private String person(String role) {
        return world.me(role).person();
    }

    @Test
    void one_no_turns_recording_off_for_the_room_and_a_name_is_on_no_page() throws Exception {
        assertThat(room()).isEqualTo(Room.NOT_YET);
        permissions.permit(world.me("member"), id, Purpose.SOUND, Permission.YES);
        assertThat(room()).as("the visitor has not answered").isEqualTo(Room.NOT_YET);
        permissions.permit(world.me("visitor"), id, Purpose.SOUND, Permission.NO);
        assertThat(room()).isEqualTo(Room.OFF);
        assertThat(page("member", "/sessions/" + id)).contains("Nothing is recorded").doesNotContain("Wyn visitor");
        assertThat(page("facilitator", "/sessions/" + id + "/permissions/sheet").split("<form", 2)[0]).contains("<strong>off</strong>").doesNotContain("Wyn visitor");
        permissions.permit(world.me("visitor"), id, Purpose.SOUND, Permission.NOT_SURE);
        assertThat(room()).isEqualTo(Room.NOT_YET);
    }

    @Test
    void one_question_follows_the_other_and_every_answer_can_be_changed() throws Exception {
        assertThat(post("member", "/sessions/" + id + "/permissions/SOUND", "answer", "YES").getHeader("Location")).endsWith("/permissions/VIDEO");
        assertThat(post("member", "/sessions/" + id + "/permissions/VIDEO", "answer", "NO").getHeader("Location")).endsWith("/permissions/PHOTOS");
        assertThat(post("member", "/sessions/" + id + "/permissions/SOUND", "answer", "NO").getHeader("Location")).endsWith("/permissions");
        assertThat(permissions.mine(world.me("member"), id)).isEqualTo(Map.of(Purpose.SOUND, Permission.NO, Purpose.VIDEO, Permission.NO));
        assertThat(page("member", "/sessions/" + id + "/permissions")).contains("5 questions").contains("Change: Recording sound");
    }

    @Test
    void answers_stand_for_every_session_until_they_do_not() {
        permissions.permit(world.me("member"), id, Purpose.PHOTOS, Permission.NO);
        permissions.letStand(world.me("member"), id, true);
        var next = fresh();
        assertThat(permissions.mine(world.me("member"), next)).isEqualTo(Map.of(Purpose.PHOTOS, Permission.NO));
        permissions.permit(world.me("member"), next, Purpose.PHOTOS, Permission.YES);
        assertThat(permissions.mine(world.me("member"), next)).as("what was said for this one goes first").isEqualTo(Map.of(Purpose.PHOTOS, Permission.YES));
        permissions.letStand(world.me("member"), id, false);
        assertThat(permissions.mine(world.me("member"), fresh())).isEmpty();
        assertThat(permissions.mine(world.me("member"), id)).containsEntry(Purpose.PHOTOS, Permission.NO);
    }

    @Test
    void a_room_is_written_down_on_one_sheet_and_each_can_undo_their_line() throws Exception {
        var sheet = "/sessions/" + id + "/permissions/sheet";
        assertThat(post("facilitator", sheet, "how", "PAPER", "of-" + person("member"), "yyq").getStatus()).isEqualTo(422);
        assertThat(post("facilitator", sheet, "how", "PAPER", "of-" + person("member"), "yn?y-yn", "of-" + person("visitor"), "n").getStatus()).isEqualTo(303);
        assertThat(permissions.mine(world.me("member"), id)).isEqualTo(Map.of(Purpose.SOUND, Permission.YES, Purpose.VIDEO, Permission.NO,
                Purpose.PHOTOS, Permission.NOT_SURE, Purpose.NOTES, Permission.YES, Purpose.STORIES, Permission.YES, Purpose.CONTACT, Permission.NO));
        assertThat(permissions.mine(world.me("visitor"), id)).hasSize(7).allSatisfy((purpose, answer) -> assertThat(answer).isEqualTo(Permission.NO));
        assertThat(page("facilitator", sheet)).as("the photographer has to know, and whoever would write to them").contains("Photos: not Wyn visitor")
                .contains("Using your story again: not Wyn visitor").contains("Contacting you afterwards: not Wyn member, Wyn visitor");
        var entry = enteredFor.forPerson(world.me("visitor"), person("visitor")).getFirst();
        assertThat(entry.how()).isEqualTo(How.PAPER);
        enteredFor.undo(world.me("visitor"), entry.id());
        assertThat(permissions.mine(world.me("visitor"), id)).isEmpty();
        assertThat(permissions.mine(world.me("member"), id)).hasSize(6);
        assertThat(page("facilitator", "/sessions/" + id + "/permissions/paper")).as("on paper as well").contains("May a story you tell be used again?").contains("May we contact you after this session?");
    }

    @Test
    void a_yes_is_taken_back_after_the_session_too() {
        permissions.permit(world.me("member"), id, Purpose.PHOTOS, Permission.YES);
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 8, 20));
        assertThat(permissions.permit(world.me("member"), id, Purpose.PHOTOS, Permission.NO)).isTrue();
        assertThat(permissions.tally(world.me("facilitator"), id, Purpose.PHOTOS).orElseThrow().no()).isEqualTo(1);
        assertThat(permissions.tally(world.me("facilitator"), id, Purpose.SOUND)).as("no counts of what one 'no' decides").isEmpty();
        assertThat(permissions.permit(world.me("outsider"), id, Purpose.PHOTOS, Permission.NO)).isFalse();
    }

    private void saysYes(String... roles) {
        for (var role : roles) permissions.permitFor(world.me("facilitator"), id, person(role), Map.of(Purpose.SOUND, Permission.YES), How.IN_PERSON);
    }

    @Test
    void whoever_watches_or_supports_somebody_counts_too() throws Exception {
        everybodyAskedSaysYes();
        assertThat(room()).isEqualTo(Room.ON);
        assertThat(post("facilitator", "/sessions/" + id + "/permissions/sheet", "how", "IN_PERSON", "of-" + person("observer"), "n").getStatus()).isEqualTo(303);
        assertThat(room()).as("a no of who watches").isEqualTo(Room.OFF);
        saysYes("observer");
        assertThat(room()).isEqualTo(Room.ON);
        assertThat(page("facilitator", "/sessions/" + id + "/permissions/sheet")).contains("of-" + person("supporter"));
        assertThat(post("facilitator", "/sessions/" + id + "/permissions/sheet", "how", "IN_PERSON", "of-" + person("supporter"), "n").getStatus()).isEqualTo(303);
        assertThat(room()).as("a no of who supports somebody").isEqualTo(Room.OFF);
    }

    @Test
    void whoever_is_in_the_room_and_was_not_asked_keeps_recording_off() {
        everybodyAskedSaysYes();
        sessions.open(world.me("facilitator"), id);
        sessions.countIn(world.me("facilitator"), id, person("observer"), true);
        assertThat(room()).as("nobody asked who watches").isEqualTo(Room.NOT_YET);
        saysYes("observer");
        assertThat(room()).isEqualTo(Room.ON);
        invitations.invite(world.me("facilitator"), id, Set.of(person("supporter")));
        invitations.replyFor(world.me("facilitator"), id, person("supporter"), Invitation.Reply.YES, How.PHONE);
        assertThat(room()).as("a supporter comes").isEqualTo(Room.NOT_YET);
        saysYes("supporter");
        assertThat(room()).isEqualTo(Room.ON);
    }

    private void everybodyAskedSaysYes() {
        projects.members(world.place("coordinator")).stream().filter(it -> it.votes() || it.kind() == Membership.Kind.VISITOR)
                .forEach(it -> permissions.permitFor(world.me("facilitator"), id, it.person(), Map.of(Purpose.SOUND, Permission.YES), How.IN_PERSON));
    }

    @Test
    void whoever_cannot_come_holds_nobody_up() {
        permissions.permit(world.me("visitor"), id, Purpose.SOUND, Permission.NO);
        assertThat(room()).isEqualTo(Room.OFF);
        post("visitor", "/sessions/" + id + "/invitation", "reply", "NO");
        assertThat(room()).isEqualTo(Room.NOT_YET);
    }
}
