package alongside.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import alongside.maps.Sheets.NewEntry;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Answers on paper and by phone: written down by somebody else, counted once, undone when asked. */
@HouseHttpTest
class SheetsTest {

    @Autowired World world;
    @Autowired Maps maps;
    @Autowired Sheets sheets;
    @Autowired Tending tending;
    @Autowired Making making;
    @Autowired EnteredFor enteredFor;
    @Autowired MockMvcTester mvc;
    @Autowired DSLContext sql;

    private String map;
    private List<String> statements;

    private void open(Who who) {
        world.furnished();
        var terms = new NewMap.Terms(who, Adding.NOT, false, "", List.of(), LocalDate.of(2099, 1, 1));
        map = maps.open(world.me("coordinator"), world.place("coordinator"), new NewMap("Letters", "What should our letters be like?", "", List.of("One", "Two"), terms)).orElseThrow();
        statements = sheets.askedOnPaper(map).stream().map(MapStatement::id).toList();
    }

    private Sheets.Entry enter(String code, String person, MapAnswer first, MapAnswer second) {
        return sheets.enter(world.me("note-taker"), map, new NewEntry(code, person, false, How.PAPER, false, Map.of(statements.get(0), first, statements.get(1), second), null));
    }

    private List<String> codes(int more) {
        int first = sheets.print(world.me("coordinator"), map, more).orElseThrow();
        return sheets.sheets(world.me("coordinator"), map, first, first + more - 1).orElseThrow().stream().map(Sheets.Sheet::code).toList();
    }

    private List<Integer> counted() {
        var all = making.now(map).map();
        return List.of(all.people(), all.statements().stream().mapToInt(it -> it.all().agree()).sum(), all.statements().stream().mapToInt(it -> it.all().disagree()).sum());
    }

    @Test
    void a_sheet_counts_once_whether_it_is_written_down_twice_or_its_code_is_typed_online() {
        open(Who.CODE);
        var code = codes(2).getFirst();
        assertThat(enter(code, "", MapAnswer.AGREE, MapAnswer.AGREE)).isEqualTo(Sheets.Entry.SAVED);
        assertThat(enter(code.toLowerCase(java.util.Locale.ROOT), "", MapAnswer.AGREE, MapAnswer.DISAGREE)).isEqualTo(Sheets.Entry.AGAIN);
        assertThat(counted()).containsExactly(1, 1, 1);
        var online = new Comer(null, "a browser");
        assertThat(maps.seenBy(online, map).orElseThrow().mayAnswer()).as("without a code").isFalse();
        assertThat(maps.useCode(online, map, "AAAA AAAA")).isFalse();
        assertThat(maps.useCode(online, map, code)).isTrue();
        assertThat(maps.answer(online, map, statements.get(0), MapAnswer.DISAGREE)).isTrue();
        assertThat(counted()).as("the own answer stands before the one that was written down").containsExactly(1, 0, 2);
        assertThat(enter(code, "", MapAnswer.AGREE, MapAnswer.AGREE)).isEqualTo(Sheets.Entry.AGAIN);
        assertThat(counted()).as("and no sheet takes its place").containsExactly(1, 1, 1);
    }

    @Test
    void what_is_written_down_for_a_person_they_see_and_can_undo() {
        open(Who.PROJECT);
        var member = world.me("member");
        assertThat(enter("", member.person(), MapAnswer.AGREE, MapAnswer.AGREE)).isEqualTo(Sheets.Entry.SAVED);
        assertThat(maps.seenBy(new Comer(member, null), map).orElseThrow().answers()).hasSize(2);
        var entry = enteredFor.forPerson(member, member.person()).stream().filter(it -> it.about().equals("/maps/" + map)).findFirst().orElseThrow();
        maps.answer(new Comer(member, null), map, statements.get(0), MapAnswer.DISAGREE);
        assertThat(enteredFor.undo(member, entry.id())).isTrue();
        assertThat(maps.seenBy(new Comer(member, null), map).orElseThrow().answers()).as("their own answer stays").isEqualTo(Map.of(statements.get(0), MapAnswer.DISAGREE));
        assertThat(sheets.entered(world.me("note-taker"), map)).isEmpty();
    }

    @Test
    void who_is_said_in_one_way_and_only_those_who_run_sessions_write_down() {
        open(Who.LINK);
        var code = codes(1).getFirst();
        assertThat(enter(code, world.me("member").person(), MapAnswer.AGREE, MapAnswer.AGREE)).isEqualTo(Sheets.Entry.WHO);
        assertThat(enter("", "", MapAnswer.AGREE, MapAnswer.AGREE)).isEqualTo(Sheets.Entry.WHO);
        assertThat(enter("", world.me("outsider").person(), MapAnswer.AGREE, MapAnswer.AGREE)).isEqualTo(Sheets.Entry.WHO);
        assertThat(enter("K7QM X2RT", "", MapAnswer.AGREE, MapAnswer.AGREE)).isEqualTo(Sheets.Entry.CODE);
        assertThat(sheets.enter(world.me("member"), map, new NewEntry(code, "", false, How.PAPER, false, Map.of(statements.get(0), MapAnswer.AGREE), null))).isEqualTo(Sheets.Entry.CLOSED);
        assertThat(sheets.print(world.me("member"), map, 1)).isEmpty();
        assertThat(counted().getFirst()).isZero();
        for (int i = 0; i < 2; i++)
            sheets.enter(world.me("coordinator"), map, new NewEntry("", "", true, How.PHONE, true, Map.of(statements.get(0), MapAnswer.AGREE), null));
        assertThat(counted().getFirst()).as("two people who phoned").isEqualTo(2);
        assertThat(sheets.undo(world.me("coordinator"), map, sheets.entered(world.me("coordinator"), map).getFirst().id())).isTrue();
        assertThat(counted().getFirst()).isEqualTo(1);
    }

    @Test
    void a_sheet_printed_before_the_words_changed_still_counts_for_the_old_words() {
        open(Who.CODE);
        var code = codes(1).getFirst();
        tending.reword(world.me("coordinator"), map, statements.get(0), List.of("One, better"), "Clearer");
        assertThat(enter(code, "", MapAnswer.AGREE, MapAnswer.DISAGREE)).isEqualTo(Sheets.Entry.SAVED);
        assertThat(counted()).containsExactly(1, 1, 1);
    }

    @Test
    void codes_stand_nowhere_in_the_database_and_on_the_sheet_they_are_printed() {
        open(Who.CODE);
        var code = codes(1).getFirst();
        assertThat(sql.fetch("select * from map_sheet").format(100_000)).doesNotContain(code).doesNotContain(code.replace(" ", ""));
        assertThat(mvc.get().uri("/maps/" + map + "/sheets/printing").requestAttr(Me.class.getName(), world.me("note-taker"))).hasStatusOk().bodyText().contains(code, "☐ Agree", "Sheet 1", "/maps/" + map);
        assertThat(mvc.post().uri("/maps/" + map + "/code").with(csrf()).param("code", code)).hasStatus(303).hasHeader("Location", "/maps/" + map + "/answer");
        assertThat(mvc.post().uri("/maps/" + map + "/entering").with(csrf()).requestAttr(Me.class.getName(), world.me("note-taker"))
                .param("code", code).param("how", "PAPER").param("s-" + statements.get(0), "AGREE")).hasStatus(303);
        assertThat(counted()).containsExactly(1, 1, 0);
    }
}
