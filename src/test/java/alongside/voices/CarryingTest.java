package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.BringingIn.Field;
import alongside.voices.Carrying.Read;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import alongside.words.Csv;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was said goes out and comes in, in one format; a foreign table comes in by its columns, and nothing is guessed. */
@HouseHttpTest
class CarryingTest {

    static final Path CONVERSATIONS = Path.of("../shared/data/conversations");

    @Autowired People people;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired SenseChecks senseChecks;
    @Autowired Carrying carrying;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired DSLContext sql;
    @Autowired MockMvcTester mvc;

    Me lewis;

    @BeforeEach
    void lewis() {
        lewis = person("Lewis");
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private Place fresh(String title) {
        return projects.place(lewis, projects.begin(lewis, title, "Trying")).orElseThrow();
    }

    private String read(Place place, String text) {
        return ((Read.Fine) carrying.read(lewis, place, "a file", text)).id();
    }

    private int bring(Place place, String text) {
        var id = read(place, text);
        return carrying.bringIn(lewis, id, Carrying.guess(carrying.looking(lewis, id).orElseThrow().heads()));
    }

    /** Ids are new, and people of the file are nobody of this house; all else is the same. */
    private static List<List<String>> plain(List<List<String>> rows) {
        return rows.stream().map(row -> row.subList(2, row.size())).sorted(java.util.Comparator.comparing(Object::toString)).toList();
    }

    @Test
    void what_goes_out_comes_in_the_same_as_csv_and_as_json() {
        var place = fresh("Out");
        var first = saying.say(lewis, place, NewContribution.own(null, Kind.BARRIER, "=HYPERLINK(\"x\"), \"quoted\"\nand on", Visibility.NAMED).barrier(Barrier.MONEY));
        saying.say(lewis, place, NewContribution.own(null, Kind.CONCERN, "Nobody knows", Visibility.UNNAMED).answering(first));
        saying.say(lewis, place, NewContribution.own(null, Kind.STORY, "Dad waits", Visibility.FACILITATOR_ONLY).onBehalfOf("my father", "He told me"));
        senseChecks.senseCheck(lewis, first, SenseCheck.CHANGED, "and more");
        sql.execute("update contribution set outside = true where id = ?", first);
        var out = carrying.out(place, Contribution.Audience.PROJECT);
        assertThat(out).hasSize(3);
        assertThat(out.stream().filter(row -> row.getLast().equals("yes"))).singleElement().satisfies(row -> assertThat(row.get(5)).startsWith("=HYPERLINK"));
        var byCsv = fresh("By CSV");
        assertThat(bring(byCsv, carrying.asCsv(place, Contribution.Audience.PROJECT))).isEqualTo(3);
        assertThat(plain(carrying.out(byCsv, Contribution.Audience.PROJECT))).isEqualTo(plain(out));
        assertThat(carrying.out(byCsv, Contribution.Audience.PROJECT).stream().filter(row -> !row.get(1).isEmpty())).hasSize(1);
        var byJson = fresh("By JSON");
        assertThat(bring(byJson, carrying.asJson(place, Contribution.Audience.PROJECT))).isEqualTo(3);
        assertThat(plain(carrying.out(byJson, Contribution.Audience.PROJECT))).isEqualTo(plain(out));
    }

    /** What goes out holds what the reader reads, and no way to an unnamed author. */
    @Test
    void an_export_tells_no_more_than_the_page() {
        var place = fresh("Export");
        var member = person("Wyn member");
        groups.join(lewis, place.project().group(), member.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        var here = projects.place(member, place.project().id()).orElseThrow();
        saying.say(member, here, NewContribution.own(null, Kind.CONCERN, "Will you take it away?", Visibility.UNNAMED));
        saying.say(member, here, NewContribution.own(null, Kind.FEELING, "I felt pressed", Visibility.FACILITATOR_ONLY));
        saying.say(lewis, place, NewContribution.own(null, Kind.IDEA, "For facilitators", Visibility.FACILITATOR_ONLY));
        var forMember = carrying.asCsv(here, Contribution.Audience.PROJECT) + carrying.asJson(here, Contribution.Audience.PROJECT);
        assertThat(forMember).contains("Will you take it away?").doesNotContain("For facilitators").doesNotContain("Wyn member").doesNotContain(member.person());
        assertThat(carrying.asCsv(place, Contribution.Audience.PROJECT)).contains("I felt pressed").doesNotContain(member.person());
        assertThat(carrying.asCsv(place, Contribution.Audience.PROJECT).lines().filter(it -> it.contains("take it away")).findFirst().orElseThrow()).doesNotContain("Wyn");
        assertThat(Portable.COLUMNS).noneMatch(it -> it.contains("time") || it.contains("order") || it.contains("person"));
    }

    @Test
    void every_fault_is_shown_by_its_line_before_anything_is_saved() {
        var place = fresh("Faults");
        var id = read(place, "name,id,what,when\nAnn,1,Words,2026-04-14\nBo,2,,2026-04-14\nCy,3,\"Two\nlines\",yesterday\nDi,4,Fine,\n");
        var columns = new BringingIn.Columns(java.util.Map.of(Field.AUTHOR, 0, Field.ID, 1, Field.WORDS, 2, Field.DAY, 3));
        var looked = carrying.look(lewis, id, columns);
        assertThat(looked.good()).isEqualTo(2);
        assertThat(looked.problems()).extracting(BringingIn.Problem::line).containsExactly(3, 4);
        assertThat(voices.in(place)).isEmpty();
        assertThat(mvc.get().uri("/voice-imports/" + id).requestAttr(Me.class.getName(), lewis)).hasStatusOk();
        assertThat(carrying.bringIn(lewis, id, columns)).isEqualTo(2);
        assertThat(voices.in(place)).extracting(Contribution::author).containsExactlyInAnyOrder("Ann", "Di");
        assertThat(carrying.bringIn(lewis, id, columns)).as("a second press brings nothing in twice").isZero();
        assertThat(sql.fetch("select * from voice_import_line where import = ?", id)).isEmpty();
        assertThat(carrying.read(lewis, place, "", "[{\"words\": ")).isInstanceOf(Read.Wrong.class);
        assertThat(carrying.read(lewis, place, "", "words\n\"never ends")).isInstanceOf(Read.Wrong.class);
    }

    @Test
    void a_file_is_uploaded_and_its_columns_are_named_on_a_page() throws Exception {
        var place = fresh("Upload");
        var file = new MockMultipartFile("file", "said.csv", "text/csv", "comment,who\nThe bus is late,Ann\n".getBytes(StandardCharsets.UTF_8));
        var answer = mvc.post().uri("/projects/" + place.project().id() + "/voices/bringing-in").multipart().file(file).with(csrf())
                .requestAttr(Me.class.getName(), lewis).exchange().getResponse();
        var next = String.valueOf(answer.getHeader("Location"));
        assertThat(next).startsWith("/voice-imports/");
        assertThat(mvc.get().uri(next).requestAttr(Me.class.getName(), lewis)).bodyText().contains("The bus is late").contains("said.csv");
        assertThat(mvc.get().uri(next).requestAttr(Me.class.getName(), person("A stranger"))).hasStatus(404);
        var chosen = mvc.post().uri(next).param("words", "0").param("author", "1").with(csrf()).requestAttr(Me.class.getName(), lewis);
        assertThat(chosen).hasStatus(303);
        assertThat(voices.in(place)).singleElement().satisfies(it -> assertThat(it.author()).isEqualTo("Ann"));
    }

    @Test
    void where_no_line_can_come_in_the_page_says_so_and_the_file_stays() {
        var place = fresh("None");
        var id = read(place, "a,b\nThe bus is late,\n,\n");
        var page = mvc.get().uri("/voice-imports/" + id).requestAttr(Me.class.getName(), lewis);
        assertThat(page).bodyText().contains("No line can come in like this", "look again").doesNotContain("Bring in what is right", "bring in the rest");
        var pressed = mvc.post().uri("/voice-imports/" + id).param("words", "1").with(csrf()).requestAttr(Me.class.getName(), lewis);
        assertThat(pressed).bodyText().contains("No line can come in like this", "problems");
        for (int press = 1; press <= 2; press++)
            assertThat(mvc.post().uri("/voice-imports/" + id).param("words", "0").with(csrf()).requestAttr(Me.class.getName(), lewis)).as("press " + press).hasStatus(303);
        assertThat(voices.in(place)).hasSize(1);
        assertThat(Carrying.guess(List.of("When", "What was said")).at()).containsOnlyKeys(Field.WORDS);
    }

    /** Somebody presses again, because a long file takes its time. */
    @Test
    void presses_at_the_same_moment_bring_each_line_in_once() {
        var place = fresh("Twice");
        var id = read(place, "id,what,answers\n" + IntStream.range(1, 451).mapToObj(it -> it + ",Words," + (it - 1)).collect(Collectors.joining("\n")));
        var columns = Carrying.guess(List.of("id", "what", "answers"));
        try (var fingers = Executors.newFixedThreadPool(3)) {
            var presses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> carrying.bringIn(lewis, id, columns), fingers)).limit(3).toList();
            assertThat(presses.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(450);
        }
        var all = voices.in(place).stream().map(Contribution::id).toList();
        assertThat(all).hasSize(450).doesNotHaveDuplicates();
        assertThat(voices.in(place).stream().map(Contribution::answers).filter(java.util.Objects::nonNull)).hasSize(449).allMatch(all::contains);
        assertThat(carrying.looking(lewis, id).orElseThrow().saved()).isEqualTo(450);
    }

    @Test
    void lines_that_answer_what_is_not_there_come_in_by_themselves_even_where_no_other_does() {
        var place = fresh("Alone");
        var id = read(place, "id,what,answers\n1,Yes to that,77\n");
        var columns = Carrying.guess(carrying.looking(lewis, id).orElseThrow().heads());
        assertThat(carrying.look(lewis, id, columns)).isEqualTo(new BringingIn.Looked(0, 1, 1, List.of(new BringingIn.Problem(2, "voices.in.line.answers", "77"))));
        assertThat(mvc.get().uri("/voice-imports/" + id).requestAttr(Me.class.getName(), lewis)).bodyText().contains("No line is right as it is", "Bring in what is right");
        assertThat(carrying.bringIn(lewis, id, columns)).isEqualTo(1);
    }

    /** Real proposals and their threads: every line that has words comes in, on what it answers. */
    @Test
    void the_real_conversations_come_in_whole() throws Exception {
        assumeThat(Files.isDirectory(CONVERSATIONS)).isTrue();
        var place = fresh("Madrid");
        var proposals = Csv.read(Files.readString(CONVERSATIONS.resolve("2019-proposals.csv")));
        var comments = Csv.read(Files.readString(CONVERSATIONS.resolve("2019-comments.csv")));
        assertThat(bring(place, Files.readString(CONVERSATIONS.resolve("2019-proposals.csv")))).isEqualTo(80).isEqualTo(proposals.size() - 1);
        var id = read(place, Files.readString(CONVERSATIONS.resolve("2019-comments.csv")));
        var columns = Carrying.guess(carrying.looking(lewis, id).orElseThrow().heads());
        var lines = comments.stream().skip(1).toList();
        var spoken = lines.stream().filter(it -> !it.get(9).isBlank()).map(it -> it.get(1)).collect(Collectors.toSet());
        int blank = lines.size() - spoken.size();
        // Some answer what was deleted before the file was made: they are named, and come in on the proposal they are about.
        long onNothing = lines.stream().filter(it -> !it.get(9).isBlank() && !it.get(2).equals("-1") && !spoken.contains(it.get(2))).count();
        var looked = carrying.look(lewis, id, columns);
        assertThat(looked.lines()).isEqualTo((int) (blank + onNothing));
        assertThat(carrying.bringIn(lewis, id, columns)).isEqualTo(lines.size() - blank);
        assertThat(voices.in(place)).hasSize(80 + lines.size() - blank);
        assertThat(voices.in(place).stream().filter(it -> it.answers() == null)).hasSize(80);
        var text = comments.get(2).get(9).strip();
        var second = voices.in(place, Search.latest(5).text("compromiso centro asco")).stream().filter(it -> it.words().equals(text)).findFirst().orElseThrow();
        assertThat(voices.seenBy(lewis, second.answers()).orElseThrow().words()).isEqualTo("Pero si esto está ya en el programa y es una prioridad.");
        var first = voices.seenBy(lewis, second.answers()).orElseThrow();
        assertThat(voices.seenBy(lewis, first.answers()).orElseThrow().words()).startsWith("Limpiar las calles");
    }
}
