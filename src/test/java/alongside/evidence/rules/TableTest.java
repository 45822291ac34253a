package alongside.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of facts and levels: every row bears load, and the story comes out as it is told. */
class TableTest {

    static final List<String> LADDER = List.of("TELLING_YOU", "ASKING_YOU", "INVOLVING_YOU", "DECIDING_TOGETHER", "IN_PEOPLES_CONTROL");
    static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    static List<String> file() {
        try {
            return Files.readAllLines(Path.of("src/main/java/alongside/evidence/rules.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Table table() {
        return Table.read(file(), LADDER);
    }

    /** For every row: with all else met, falling just short of it takes the level away; and without the row it would not. */
    @TestFactory
    Stream<DynamicTest> every_row_bears_load() {
        return table().rows().stream().map(row -> DynamicTest.dynamicTest(row.fact() + " for " + row.level(), () -> {
            var just = justEnough(row.level());
            assertThat(table().level(row.level(), just, DAY)).as("just enough").contains(row.level());
            var short_ = new EnumMap<>(just);
            short_.put(row.fact(), justShort(row));
            assertThat(table().level(row.level(), short_, DAY)).as("just short").isNotEqualTo(Optional.of(row.level()));
            assertThat(table().missing(row.level(), short_, DAY)).containsExactly(row);
            short_.remove(row.fact());
            assertThat(table().level(row.level(), short_, DAY)).as("not known").isNotEqualTo(Optional.of(row.level()));
            var without = new Table(table().rows().stream().filter(it -> !it.equals(row)).toList(), LADDER);
            if (table().rowsFor(row.level(), DAY).size() > 1)
                assertThat(without.level(row.level(), short_, DAY)).as("without this row").contains(row.level());
        }));
    }

    @Test
    void every_level_has_rows_and_every_row_its_days() {
        for (var level : LADDER) assertThat(table().rowsFor(level, DAY)).as(level).isNotEmpty();
        assertThat(table().rows()).allSatisfy(row -> assertThat(row.checkedOn()).isAfterOrEqualTo(row.validFrom()));
    }

    @Test
    void the_story_comes_out_as_it_is_told() {
        var letters = storyFacts();
        assertThat(table().level("DECIDING_TOGETHER", letters, DAY)).as("E3 words and layout").contains("DECIDING_TOGETHER");

        var sending = new EnumMap<>(letters);
        sending.put(Kind.JOINT_DECISIONS, Figure.of(Kind.JOINT_DECISIONS, 1));
        sending.put(Kind.DONE_AS_DECIDED, Figure.of(Kind.DONE_AS_DECIDED, 0));
        sending.put(Kind.CHANGED_OUTSIDE, Figure.of(Kind.CHANGED_OUTSIDE, 1));
        sending.put(Kind.LED_BY_LIVED, new Figure(Kind.LED_BY_LIVED, 1, 3));
        sending.put(Kind.OWN_VIEW, new Figure(Kind.OWN_VIEW, 4, 10));
        assertThat(table().level("DECIDING_TOGETHER", sending, DAY)).as("E4 sending times").contains("INVOLVING_YOU");

        assertThat(table().level("ASKING_YOU", letters, DAY)).as("E6 what is not claimed is not tested").contains("ASKING_YOU");
        var notOpen = new EnumMap<>(letters);
        notOpen.put(Kind.OPEN, Figure.of(Kind.OPEN, 0));
        assertThat(table().level("TELLING_YOU", notOpen, DAY)).as("E1 appeal wording").contains("TELLING_YOU");
        assertThat(table().level("DECIDING_TOGETHER", notOpen, DAY)).as("what is not open is only told").contains("TELLING_YOU");
        assertThat(table().level("DECIDING_TOGETHER", Map.of(), DAY)).isEmpty();
    }

    /** Changing any one fact of the story to its worst gives the level that the table says. */
    @Test
    void any_one_fact_of_the_story_changes_the_level() {
        for (var row : table().rowsFor("DECIDING_TOGETHER", DAY)) {
            var facts = new EnumMap<>(storyFacts());
            facts.put(row.fact(), justShort(row));
            assertThat(table().level("DECIDING_TOGETHER", facts, DAY)).as("without " + row.fact()).isNotEqualTo(Optional.of("DECIDING_TOGETHER"));
        }
    }

    @Test
    void a_newer_row_takes_over_on_its_day() {
        var lines = new ArrayList<>(file());
        lines.add("LIVED_VOTES, DECIDING_TOGETHER, SHARE, 9, 10, 2027-01-01, 2027-01-02");
        var later = Table.read(lines, LADDER);
        assertThat(later.level("DECIDING_TOGETHER", storyFacts(), LocalDate.of(2026, 12, 31))).contains("DECIDING_TOGETHER");
        assertThat(later.level("DECIDING_TOGETHER", storyFacts(), LocalDate.of(2027, 1, 1))).contains("INVOLVING_YOU");
    }

    static Map<Kind, Figure> storyFacts() {
        var facts = new EnumMap<Kind, Figure>(Kind.class);
        for (var figure : List.of(
                Figure.of(Kind.SAID, 1), Figure.of(Kind.OPEN, 1), Figure.of(Kind.HEARD, 41), new Figure(Kind.ANSWERED, 41, 41), Figure.of(Kind.MET, 4),
                Figure.of(Kind.JOINED_BEFORE_OPTIONS, 1), new Figure(Kind.LIVED_VOTES, 7, 11), Figure.of(Kind.JOINT_DECISIONS, 3),
                Figure.of(Kind.DONE_AS_DECIDED, 1), Figure.of(Kind.CHANGED_OUTSIDE, 0), new Figure(Kind.TOLD_IN_TIME, 38, 41), new Figure(Kind.PAID_IN_TIME, 40, 41),
                new Figure(Kind.LED_BY_LIVED, 2, 3), new Figure(Kind.OWN_VIEW, 9, 10)))
            facts.put(figure.kind(), figure);
        return facts;
    }

    private static EnumMap<Kind, Figure> justEnough(String level) {
        var facts = new EnumMap<Kind, Figure>(Kind.class);
        for (var row : table().rowsFor(level, DAY)) facts.put(row.fact(), new Figure(row.fact(), row.count(), row.of()));
        return facts;
    }

    private static Figure justShort(Row row) {
        return switch (row.needs()) {
            case AT_LEAST -> Figure.of(row.fact(), row.count() - 1);
            case AT_MOST -> Figure.of(row.fact(), row.count() + 1);
            case SHARE, SHARE_IF_ANY -> new Figure(row.fact(), row.count() * 100 - 1, row.of() * 100);
        };
    }
}
