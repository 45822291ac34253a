package alongside.live.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who sits at which table. People of one kind are spread, whoever helps a person sits with them, and a seat that is
 * fixed stays. In a further round people who have not met sit together where that is possible.
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

    private Tables() {}

    /**
     * @param tables how many tables, at least one
     * @param met pairs who sat together before, each as "one two" with the two in the order of their names
     * @return for each table from 1 on who sits there; every table is in it
     */
    public static Map<Integer, List<String>> share(Room room, int tables, Set<String> met) {
        if (tables < 1) throw new IllegalArgumentException("No table");
        var seats = new LinkedHashMap<Integer, List<String>>();
        for (int table = 1; table <= tables; table++) seats.put(table, new ArrayList<>());
        var units = units(room);
        units.stream().filter(it -> table(room, it, tables) > 0).forEach(it -> Objects.requireNonNull(seats.get(table(room, it, tables))).addAll(it.people()));
        // Large units first: they fit worst later. Within a size, the kinds one after the other, so that each is dealt round.
        var free = new ArrayList<>(units.stream().filter(it -> table(room, it, tables) == 0).toList());
        free.sort(Comparator.comparingInt((Unit it) -> -it.people().size()).thenComparing(it -> kind(room, it.people().getFirst())));
        int most = (room.people().size() + tables - 1) / tables;
        for (var unit : free) best(room, seats, unit, most, met).addAll(unit.people());
        return seats;
    }

    /** Among tables with room left: where the fewest have been met, then the fewest are of the same kind, then the fewest sit. */
    private static List<String> best(Room room, Map<Integer, List<String>> seats, Unit unit, int most, Set<String> met) {
        boolean fits = seats.values().stream().anyMatch(it -> it.size() + unit.people().size() <= most);
        return seats.entrySet().stream()
                .filter(it -> !fits || it.getValue().size() + unit.people().size() <= most)
                .min(Comparator.comparingInt((Map.Entry<Integer, List<String>> it) -> fits ? meetings(unit, it.getValue(), met) : it.getValue().size())
                        .thenComparingInt(it -> alike(room, unit, it.getValue()))
                        .thenComparingInt(it -> it.getValue().size())
                        .thenComparingInt(Map.Entry::getKey))
                .orElseThrow().getValue();
    }

    private static int meetings(Unit unit, List<String> seated, Set<String> met) {
        int again = 0;
        for (var one : unit.people()) for (var other : seated) if (met.contains(pair(one, other))) again++;
        return again;
    }

    private static int alike(Room room, Unit unit, List<String> seated) {
        return (int) seated.stream().filter(it -> kind(room, it).equals(kind(room, unit.people().getFirst()))).count();
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
