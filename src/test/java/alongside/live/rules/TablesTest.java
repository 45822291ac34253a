package alongside.live.rules;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.live.rules.Tables.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sharing people out at tables, whatever the room. */
class TablesTest {

    private static Room some(Random random) {
        var people = new ArrayList<>(IntStream.range(0, random.nextInt(1, 30)).mapToObj(it -> "p%02d".formatted(it)).toList());
        var kinds = new HashMap<String, String>();
        people.forEach(it -> kinds.put(it, "k" + random.nextInt(3)));
        var helps = new HashMap<String, String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            helps.put("s" + i, people.get(random.nextInt(people.size())));
            people.add("s" + i);
        }
        return new Room(people, kinds, helps, Map.of());
    }

    @Test
    void everybody_has_one_seat_and_sits_with_whom_they_help() {
        var random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            var room = some(random);
            int tables = random.nextInt(1, 7);
            var seats = Tables.share(room, tables, Set.of());
            assertThat(seats).hasSize(tables);
            assertThat(seats.values().stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(room.people());
            room.helps().forEach((supporter, person) -> assertThat(seats.values()).anyMatch(it -> it.contains(supporter) && it.contains(person)));
        }
    }

    @Test
    void without_supporters_no_table_is_larger_than_another_by_more_than_one_place_to_fill() {
        for (int n = 1; n < 40; n++) for (int tables = 1; tables < 8; tables++) {
            var people = IntStream.range(0, n).mapToObj(it -> "p" + it).toList();
            int most = (n + tables - 1) / tables;
            assertThat(Tables.share(new Room(people, Map.of(), Map.of(), Map.of()), tables, Set.of()).values()).allMatch(it -> it.size() <= most);
        }
    }

    @Test
    void a_fixed_seat_stays_and_takes_the_supporter_along() {
        var random = new Random(4);
        for (int round = 0; round < 500; round++) {
            var room = some(random);
            var fixed = new HashMap<String, Integer>();
            for (var person : room.people()) if (person.startsWith("p") && random.nextInt(4) == 0) fixed.put(person, random.nextInt(1, 4));
            var seats = Tables.share(new Room(room.people(), room.kinds(), room.helps(), fixed), 3, Set.of());
            fixed.forEach((person, table) -> assertThat(seats.get(table)).contains(person));
            room.helps().forEach((supporter, person) -> assertThat(seats.values()).anyMatch(it -> it.contains(supporter) && it.contains(person)));
        }
    }

    @Test
    void people_of_one_kind_are_spread() {
        var people = new ArrayList<String>();
        var kinds = new HashMap<String, String>();
        for (int i = 0; i < 12; i++) {
            people.add("p" + i);
            kinds.put("p" + i, i < 6 ? "draws on support" : i < 9 ? "staff" : "carer");
        }
        Tables.share(new Room(people, kinds, Map.of(), Map.of()), 3, Set.of()).values().forEach(table -> {
            assertThat(table.stream().filter(it -> kinds.get(it).equals("draws on support"))).hasSize(2);
            assertThat(table.stream().filter(it -> kinds.get(it).equals("staff"))).hasSize(1);
        });
    }

    @Test
    void in_a_second_round_of_nine_at_three_tables_nobody_meets_the_same_again() {
        var people = IntStream.range(0, 9).mapToObj(it -> "p" + it).toList();
        var room = new Room(people, Map.of(), Map.of(), Map.of());
        var first = Tables.share(room, 3, Set.of());
        var met = new HashSet<>(Tables.met(first));
        var second = Tables.share(room, 3, met);
        assertThat(Tables.meetAgain(List.of(first, second))).isZero();
    }

    @Test
    void what_tables_brought_is_put_together_and_nothing_is_lost() {
        var lines = Merge.of(List.of(new Merge.Said("1", "The date is too small.", "1"), new Merge.Said("2", "Who is it from?", "1"),
                new Merge.Said("3", "the date  is too small", "3"), new Merge.Said("4", "THE DATE IS TOO SMALL!", "3")));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().words()).as("as it was said first").isEqualTo("The date is too small.");
        assertThat(lines.getFirst().sources()).containsExactly("1", "3");
        assertThat(lines.stream().mapToInt(it -> it.said().size()).sum()).isEqualTo(4);
    }

    @Test
    void whatever_is_said_stands_in_one_line_once() {
        var random = new Random(6);
        var words = List.of("Yes", "yes.", "No", " no ", "Both", "Neither…");
        for (int round = 0; round < 500; round++) {
            var all = new ArrayList<Merge.Said>();
            for (int i = random.nextInt(20); i > 0; i--) all.add(new Merge.Said("c" + i, words.get(random.nextInt(words.size())), random.nextBoolean() ? "" : "" + random.nextInt(3)));
            assertThat(Merge.of(all).stream().flatMap(it -> it.said().stream()).toList()).containsExactlyInAnyOrderElementsOf(all);
        }
    }
}
