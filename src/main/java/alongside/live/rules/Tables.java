package alongside.live.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who sits at which table. People of one kind are spread, whoever helps a person sits with them, and a seat that is
 * fixed stays. In a further round people who have not met sit together where that is possible: where it is
 * known how nobody meets twice over several rounds, that is followed from the first, and a search finds the best otherwise.
 */
public final class Tables {

    /**
     * @param people who is here, in any order that stays the same
     * @param kinds what each person comes as; people of one kind are spread over the tables
     * @param helps for each supporter the person they help
     * @param fixed for each person whose table is settled its number, from 1
     */
    public record Room(List<String> people, Map<String, String> kinds, Map<String, String> helps, Map<String, Integer> fixed) {}

    private record Unit(List<String> people) {}

    /** More than all of one kind at a table can weigh. */
    private static final long MET = 100_000;

    private Tables() {}

    /**
     * @param tables how many tables, at least one
     * @param before the rounds so far: for each table who sat there
     * @return for each table from 1 on who sits there; every table is in it
     */
    public static Map<Integer, List<String>> share(Room room, int tables, Collection<Map<Integer, List<String>>> before) {
        if (tables < 1) throw new IllegalArgumentException("No table");
        var times = new HashMap<String, Integer>();
        before.forEach(round -> met(round).forEach(pair -> times.merge(pair, 1, Integer::sum)));
        // Whose seat is fixed first, then those who are several: in the rounds known beforehand the first of all do not meet.
        var byKind = Comparator.comparingInt((Unit it) -> -it.people().size()).thenComparing(it -> kind(room, it.people().getFirst()));
        var dealt = units(room).stream().sorted(byKind).toList();
        var fixedFirst = dealt.stream().sorted(Comparator.comparing((Unit it) -> table(room, it, tables) == 0)).toList();
        var known = Stream.of(fixedFirst, dealt).flatMap(order -> known(room, order, tables).stream())
                .filter(it -> again(room, it, times) == 0 && even(it))
                .min(Comparator.comparingInt(it -> alike(room, it)));
        return seats(known.orElseGet(() -> searched(room, fixedFirst, tables, times, before.size())));
    }

    /** The rounds in which nobody would sit with somebody twice, as far as they leave every fixed seat where it is. */
    private static List<List<List<Unit>>> known(Room room, List<Unit> order, int tables) {
        var known = new ArrayList<List<List<Unit>>>();
        for (var round : NobodyTwice.rounds(order.size(), tables)) {
            var seats = new ArrayList<List<Unit>>(Collections.nCopies(tables, List.of()));
            var rest = new ArrayDeque<List<Unit>>();
            boolean fits = true;
            for (var table : round.stream().map(it -> it.stream().map(order::get).toList()).toList()) {
                var fixed = table.stream().map(it -> table(room, it, tables)).filter(it -> it > 0).distinct().toList();
                if (fixed.isEmpty()) rest.add(table);
                else if (fixed.size() == 1 && seats.get(fixed.getFirst() - 1).isEmpty()) seats.set(fixed.getFirst() - 1, table);
                else fits = false;
            }
            if (!fits) continue;
            for (int i = 0; i < tables; i++) if (seats.get(i).isEmpty()) seats.set(i, rest.remove());
            known.add(seats);
        }
        return known;
    }

    /** The best that a search finds for this one round: tables of one size, then as few as can be who met, those the most often first, then few of one kind. */
    private static List<List<Unit>> searched(Room room, List<Unit> units, int tables, Map<String, Integer> times, int round) {
        int n = units.size();
        var seats = new ArrayList<List<Unit>>();
        for (int i = 0; i < tables; i++) seats.add(new ArrayList<>());
        var at = new int[n];
        var sizes = new int[n];
        var costs = new long[n][n];
        var stays = new boolean[n];
        for (int i = 0; i < n; i++) {
            var unit = units.get(i);
            stays[i] = table(room, unit, tables) > 0;
            at[i] = stays[i] ? table(room, unit, tables) - 1 : seats.indexOf(Collections.min(seats, Comparator.comparingInt(Tables::people)));
            seats.get(at[i]).add(unit);
            sizes[i] = unit.people().size();
            for (int j = 0; j < i; j++) costs[i][j] = costs[j][i] = cost(room, unit, units.get(j), times);
        }
        var best = new TableSearch(sizes, costs, at, stays, tables).best(new Random(31L * room.people().hashCode() + round));
        seats.forEach(List::clear);
        for (int i = 0; i < n; i++) seats.get(best[i]).add(units.get(i));
        return seats;
    }

    private static long cost(Room room, Unit one, Unit other, Map<String, Integer> times) {
        long cost = alike(room, one, other);
        for (var a : one.people()) for (var b : other.people()) {
            long met = times.getOrDefault(pair(a, b), 0);
            cost += MET * met * met;
        }
        return cost;
    }

    private static int alike(Room room, Unit one, Unit other) {
        return kind(room, one.people().getFirst()).equals(kind(room, other.people().getFirst())) ? 1 : 0;
    }

    private static int alike(Room room, List<List<Unit>> seats) {
        int alike = 0;
        for (var table : seats) for (int i = 0; i < table.size(); i++) for (int j = 0; j < i; j++) alike += alike(room, table.get(i), table.get(j));
        return alike;
    }

    private static long again(Room room, List<List<Unit>> seats, Map<String, Integer> times) {
        long again = 0;
        for (var table : seats) for (int i = 0; i < table.size(); i++) for (int j = 0; j < i; j++) again += cost(room, table.get(i), table.get(j), times) / MET;
        return again;
    }

    private static boolean even(List<List<Unit>> seats) {
        var sizes = seats.stream().mapToInt(Tables::people).summaryStatistics();
        return sizes.getMax() - sizes.getMin() <= 1;
    }

    private static int people(List<Unit> table) {
        return table.stream().mapToInt(it -> it.people().size()).sum();
    }

    private static Map<Integer, List<String>> seats(List<List<Unit>> tables) {
        var seats = new LinkedHashMap<Integer, List<String>>();
        for (var table : tables) seats.put(seats.size() + 1, table.stream().flatMap(it -> it.people().stream()).toList());
        return seats;
    }

    private static String kind(Room room, String person) {
        return room.kinds().getOrDefault(person, "");
    }

    /** A person with everybody who helps them; a supporter whose person is not here sits for themself. */
    private static List<Unit> units(Room room) {
        var here = new LinkedHashSet<>(room.people());
        var units = new LinkedHashMap<String, List<String>>();
        for (var person : here) units.computeIfAbsent(helped(room, here, person), it -> new ArrayList<>());
        for (var person : here) {
            var unit = Objects.requireNonNull(units.get(helped(room, here, person)));
            if (helped(room, here, person).equals(person)) unit.addFirst(person);
            else unit.add(person);
        }
        return units.values().stream().map(it -> new Unit(List.copyOf(it))).toList();
    }

    private static String helped(Room room, Set<String> here, String person) {
        var seen = new HashSet<String>();
        var at = person;
        while (seen.add(at) && room.helps().containsKey(at) && here.contains(room.helps().get(at))) at = room.helps().get(at);
        return at;
    }

    /** @return the table of the first of a unit whose seat is fixed, 0 when none is */
    private static int table(Room room, Unit unit, int tables) {
        return unit.people().stream().map(it -> room.fixed().getOrDefault(it, 0)).filter(it -> it >= 1 && it <= tables).findFirst().orElse(0);
    }

    /** Who sat with whom, to share out the next round by. */
    public static Set<String> met(Map<Integer, List<String>> seats) {
        var met = new HashSet<String>();
        for (var table : seats.values())
            for (int i = 0; i < table.size(); i++) for (int j = i + 1; j < table.size(); j++) met.add(pair(table.get(i), table.get(j)));
        return met;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** How often pairs sit together a second time over these rounds. */
    public static int meetAgain(List<Map<Integer, List<String>>> rounds) {
        var times = new HashMap<String, Integer>();
        rounds.forEach(round -> met(round).forEach(pair -> times.merge(pair, 1, Integer::sum)));
        return times.values().stream().mapToInt(it -> it - 1).sum();
    }
}
