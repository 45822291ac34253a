package alongside.registration;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.How;
import alongside.post.Addressee.Channel;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.NewSession;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Sessions;
import alongside.sessions.rules.Room;
import alongside.who.Me;
import alongside.words.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What we may do with the voice, the face and the words of somebody from outside is theirs to say, and counts as everybody's answer. */
class GuestsPermitTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Projects projects;
    @Autowired Guests guests;
    @Autowired Registrations registrations;
    @Autowired Store store;
    @Autowired Permissions permissions;
    @Autowired DSLContext sql;

    Me runs;
    String id = "";
    String rosa = "";

    @BeforeEach
    void rosa_has_the_place_and_piet_waits() {
        runs = world.furnished().me("outsider");
        id = sessions.plan(runs, place(), new NewSession("An open evening", "Read letters together", LocalDate.of(2031, 4, 8), LocalTime.of(18, 0), LocalTime.of(20, 0), "Mill Street Hub", "", 0, null, null));
        here = "/sessions/" + id;
        guests.open(runs, id, 1);
        for (var name : List.of("Rosa Lind", "Piet Vos")) registrations.register(world.id("public-project"), id, new Asked(name, Channel.POST, "1 Hill Road", "", Words.ENGLISH));
        rosa = "/place/" + find("Rosa Lind").door();
    }

    private Place place() {
        return projects.place(runs, world.id("public-project")).orElseThrow();
    }

    private Registered find(String name) {
        return store.of(id).stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private void rosaIsHere() {
        var here = List.of(find("Rosa Lind").id());
        guests.countIn(runs, id, here, here);
    }

    @Test
    void they_answer_one_question_a_page_and_change_it_until_they_are_forgotten() throws Exception {
        assertThat(open(rosa)).contains(rosa + "/permissions");
        assertThat(open(rosa + "/permissions")).contains("7 questions", rosa + "/permissions/SOUND", "until Thursday 8 May 2031").doesNotContain("In other sessions", "at any time");
        assertThat(open(rosa + "/permissions/SOUND")).contains("May we record the sound of this session?");
        assertThat(stranger(rosa + "/permissions/SOUND", "answer", "YES").getHeader("Location")).isEqualTo(rosa + "/permissions/VIDEO");
        assertThat(open(rosa + "/permissions/SOUND")).contains("You said: Yes.");
        assertThat(stranger(rosa + "/permissions/SOUND", "answer", "NOT_SURE").getHeader("Location")).as("whoever changes an answer").isEqualTo(rosa + "/permissions");
        assertThat(permissions.mine(find("Rosa Lind").guest())).isEqualTo(Map.of(Purpose.SOUND, Permission.NOT_SURE));
        assertThat(mvc.get().uri("/place/" + find("Piet Vos").door() + "/permissions")).as("whoever waits for a place").hasStatus(404);
        assertThat(mvc.get().uri(rosa + "/permissions/NOTHING")).hasStatus(404);
    }

    @Test
    void their_no_turns_recording_off_before_they_come_and_their_yes_leaves_it_to_the_others() {
        assertThat(permissions.room(runs, id).get(Purpose.SOUND)).isEqualTo(Room.NOT_YET);
        stranger(rosa + "/permissions/SOUND", "answer", "NO");
        assertThat(permissions.room(runs, id).get(Purpose.SOUND)).isEqualTo(Room.OFF);
        stranger(rosa + "/permissions/SOUND", "answer", "YES");
        // All tests share one house, and others leave people in its group.
        for (var it : permissions.canAnswer(sessions.seat(runs, id).orElseThrow())) permissions.permitFor(runs, id, it, Map.of(Purpose.SOUND, Permission.YES), How.PHONE);
        rosaIsHere();
        assertThat(permissions.room(runs, id).get(Purpose.SOUND)).as("everybody said yes, a guest as well").isEqualTo(Room.ON);
        stranger(rosa + "/permissions/SOUND", "answer", "NOT_SURE");
        assertThat(permissions.room(runs, id).get(Purpose.SOUND)).isEqualTo(Room.NOT_YET);
    }

    @Test
    void their_sheet_is_written_down_with_the_others_and_those_who_run_it_know_whom_not_to_photograph() throws Exception {
        var guest = find("Rosa Lind").id();
        assertThat(page("outsider", "/permissions/sheet")).contains("of-" + guest, "Rosa Lind, guest").doesNotContain("Piet");
        assertThat(post("outsider", "/permissions/sheet", "how", "PAPER", "of-" + guest, "yyq").getStatus()).isEqualTo(422);
        assertThat(post("outsider", "/permissions/sheet", "how", "PAPER", "of-" + guest, "yyny-yy").getStatus()).isEqualTo(303);
        assertThat(page("outsider", "/permissions/sheet")).contains("Photos: not Rosa Lind");
        assertThat(open(rosa + "/permissions")).as("they see what was written down").contains("Change: Photos", "1 question");
        var piet = find("Piet Vos").id();
        post("outsider", "/permissions/sheet", "how", "PAPER", "of-" + piet, "y");
        assertThat(sql.fetch("select * from session_permit where person = ?", piet)).isEmpty();
        rosaIsHere();
        permissions.permitFor(runs, id, guest, Map.of(Purpose.NOTES, Permission.NO), How.PAPER);
        assertThat(permissions.leftOutOfNotes(runs, id)).as("and whose words are left out").containsExactly(guest);
    }

    @Test
    void whoever_gives_their_place_back_leaves_no_answer_behind() {
        stranger(rosa + "/permissions/SOUND", "answer", "NO");
        registrations.giveBack(find("Rosa Lind").door());
        assertThat(sql.fetch("select * from session_permit where session = ?", id)).isEmpty();
        assertThat(permissions.room(runs, id).get(Purpose.SOUND)).isEqualTo(Room.NOT_YET);
    }

    @Test
    void a_yes_that_a_guest_takes_back_is_told_to_whoever_arranged_it_and_not_whose_it_was() {
        stranger(rosa + "/permissions/SOUND", "answer", "YES");
        rosaIsHere();
        sessions.open(runs, id);
        stranger(rosa + "/permissions/SOUND", "answer", "NO");
        assertThat(sql.fetch("select * from happening where kind = 'sessions.permission-withdrawn' and subject = ?", id)).singleElement().satisfies(row -> assertThat(row.get("person")).isNull());
    }
}
