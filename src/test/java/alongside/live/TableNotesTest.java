package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.voices.Contribution;
import alongside.voices.Voices;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a small table says is written down by whoever sits there, and stands with its table. */
@Tag("database")
class TableNotesTest extends SessionThatIsOn {

    @Autowired Seating seating;
    @Autowired Voices voices;
    @Autowired Writing writing;
    @Autowired HeardBoard heard;
    @Autowired Permissions permissions;

    @BeforeEach
    void two_tables() {
        seat("member", "1");
        seat("visitor", "1");
        seat("facilitator", "2");
    }

    private void seat(String role, String table) {
        sessions.countIn(world.me("coordinator"), id, person(role), true);
        assertThat(seating.fix(world.me("coordinator"), id, person(role), Integer.parseInt(table))).isTrue();
    }

    private List<Contribution> said() {
        return voices.of(world.me("coordinator"), id);
    }

    @Test
    void whoever_sits_there_writes_down_who_said_it_in_one_press_and_takes_a_slip_back_in_one() throws Exception {
        assertThat(Jsoup.parse(page("member", "/live")).select("#table-notes a").attr("href")).isEqualTo(here + "/tables/1");
        var form = Jsoup.parse(page("member", "/tables/1"));
        assertThat(form.select("#saidBy option").eachAttr("value")).containsExactlyInAnyOrder("", person("member"), person("visitor"));
        assertThat(post("member", "/tables/1/captures", "words", "The date is too small.", "saidBy", person("visitor"), "kind", "BARRIER").getStatus()).isEqualTo(303);
        var it = said().getFirst();
        assertThat(List.of(it.words(), it.author(), it.came().table(), it.kind().name())).containsExactly("The date is too small.", world.me("visitor").name(), "1", "BARRIER");
        assertThat(page("member", "/tables/1")).contains("The date is too small.", "Undo");
        assertThat(page("facilitator", "/tables")).contains("At one table: 1.");
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).contains(person("visitor"));
        assertThat(post("member", "/tables/1/captures/undoing").getStatus()).isEqualTo(303);
        assertThat(said()).isEmpty();
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).doesNotContain(person("visitor"));
    }

    @Test
    void whoever_supports_somebody_sits_beside_them_in_every_round_and_is_not_among_those_who_speak() throws Exception {
        assertThat(post("facilitator", "/presence/supporters", "listed", person("supporter"), "here", person("supporter")).getStatus()).isEqualTo(303);
        for (var role : List.of("member", "visitor", "facilitator")) seating.free(world.me("facilitator"), id, person(role));
        for (int round = 0; round < 4; round++) {
            post("facilitator", "/tables", "tables", "3");
            assertThat(seating.now(world.me("facilitator"), id).values()).as("round %d", round).anySatisfy(it -> assertThat(it).contains(person("member"), person("supporter")));
        }
        assertThat(page("facilitator", "/tables")).contains("Wyn supporter");
        int table = seating.mine(world.me("member"), id);
        var form = page("member", "/tables/" + table);
        assertThat(Jsoup.parse(form).select("#saidBy option").eachAttr("value")).contains(person("member")).doesNotContain(person("supporter"));
        assertThat(form).as("they said nothing about notes").doesNotContain("said no to notes");
    }

    @Test
    void nobody_writes_for_another_table_or_in_the_name_of_somebody_there() throws Exception {
        assertThat(post("member", "/tables/2/captures", "words", "Not mine to write").getStatus()).isEqualTo(422);
        assertThat(post("member", "/tables/1/captures", "words", "Not here", "saidBy", person("facilitator")).getStatus()).isEqualTo(422);
        assertThat(post("observer", "/tables/1/captures", "words", "I watch").getStatus()).isEqualTo(404);
        assertThat(said()).isEmpty();
        assertThat(post("coordinator", "/tables/1/captures", "words", "Whoever runs it writes for any", "saidBy", person("member")).getStatus()).isEqualTo(303);
        assertThat(said()).hasSize(1);
    }

    @Test
    void unnamed_words_lose_the_table_of_a_few_however_they_were_written_down() throws Exception {
        assertThat(page("member", "/tables/1")).contains("Fewer than 5 people of the group sit here.");
        post("member", "/tables/1/captures", "words", "From the few");
        post("member", "/tables/1/captures", "words", "From one of the few", "saidBy", person("visitor"), "visibility", "UNNAMED");
        post("facilitator", "/live/captures", "words", "From the few, by whoever runs it", "table", "1");
        assertThat(said()).hasSize(3).allMatch(it -> it.came().table().isEmpty() && it.author().isEmpty());
        assertThat(heard.board(world.me("facilitator"), id).orElseThrow().heard()).as("a mark at that moment would tell whose words they are").doesNotContain(person("visitor"));
    }

    @Test
    void what_waits_until_all_have_written_keeps_its_writer_and_its_table() throws Exception {
        writing.begin(world.me("facilitator"), id);
        post("member", "/tables/1/captures", "words", "It waits.", "saidBy", person("visitor"));
        assertThat(said()).isEmpty();
        writing.show(world.me("facilitator"), id);
        assertThat(said().getFirst().came()).isEqualTo(new Contribution.Came(world.me("member").name(), "1", ""));
    }

    @Test
    void whoever_said_no_to_notes_cannot_be_named_and_it_is_said_why() throws Exception {
        permissions.permit(world.me("visitor"), id, Purpose.NOTES, Permission.NO);
        var form = page("member", "/tables/1");
        assertThat(Jsoup.parse(form).select("#saidBy option").eachAttr("value")).doesNotContain(person("visitor"));
        assertThat(form).contains("Leave their words out.");
        assertThat(post("member", "/tables/1/captures", "words", "No", "saidBy", person("visitor")).getStatus()).isEqualTo(422);
    }

    @Test
    void words_that_come_too_late_stay_before_whoever_wrote_them() throws Exception {
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 20));
        var answer = post("member", "/tables/1/captures", "words", "Just as it ended", "saidBy", person("visitor"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Just as it ended", "This is not saved");
        assertThat(said()).isEmpty();
    }
}
