package alongside.maps;

import alongside.maps.rules.Engine;
import alongside.maps.rules.OpinionMap;
import alongside.maps.rules.OpinionMap.MapStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the map says, in sentences: what unites everybody first, then where groups differ. */
record MapSentences(OpinionMap map, Map<String, String> texts) {

    private static final int MOST = 5;

    /** A heading with the sentences under it. */
    record Part(String heading, List<String> sentences) {}

    static String name(int group) {
        return "group " + (char) ('A' + group);
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part("Who took part", tookPart()));
        parts.add(new Part(map.groups().size() > 1 ? "What all groups agree on" : "What most people agree on", agreed()));
        var refused = refused();
        if (!refused.isEmpty()) parts.add(new Part(map.groups().size() > 1 ? "What all groups disagree with" : "What most people disagree with", refused));
        for (var group : map.groups()) if (map.groups().size() > 1) parts.add(new Part("What " + name(group.id()) + " answered differently", differently(group)));
        return parts;
    }

    private List<String> tookPart() {
        var said = new ArrayList<String>();
        said.add(people(map.people()) + " gave " + some(map.votes(), "answer") + " to " + some(map.statements().size(), "statement") + ".");
        if (map.tooFew()) {
            said.add("A map needs at least " + Engine.FEWEST_PEOPLE + " people who answered enough statements, so there is none here. Fewer people are better heard one by one.");
            return said;
        }
        if (map.groups().size() < 2) {
            said.add("No groups of people stand out.");
            return said;
        }
        said.add(number(map.groups().size()) + " groups of people answered differently: "
                + map.groups().stream().map(it -> name(it.id()) + " with " + people(it.size())).collect(Collectors.joining(", ")) + ".");
        map.groups().stream().flatMapToDouble(it -> it.stability().stream()).min().ifPresent(it -> said.add("When the people were drawn again by lot, "
                + Math.round(100 * it) + " in 100 of the loosest group came out together again."));
        long without = map.positions().stream().filter(it -> it.group().isEmpty()).count();
        if (without > 0) said.add(people((int) without) + " gave too few answers to be in a group. Their answers count.");
        return said;
    }

    private List<String> agreed() {
        var said = map.statements().stream()
                .filter(MapStatement::allAgree)
                .sorted(Comparator.comparingDouble((MapStatement it) -> -it.agreedEverywhere()))
                .limit(MOST)
                .map(it -> it.all().agree() + " of " + people(it.all().seen()) + " agree: " + quoted(it.id())).toList();
        return said.isEmpty() ? List.of("There is no statement that more than half " + (map.groups().size() > 1 ? "of every group" : "of those who answered") + " agree with.") : said;
    }

    private List<String> refused() {
        return map.statements().stream()
                .filter(MapStatement::allDisagree)
                .sorted(Comparator.comparingDouble((MapStatement it) -> -it.refusedEverywhere()))
                .limit(MOST)
                .map(it -> it.all().disagree() + " of " + people(it.all().seen()) + " disagree: " + quoted(it.id())).toList();
    }

    private List<String> differently(OpinionMap.OpinionGroup group) {
        var byId = map.statements().stream().collect(Collectors.toMap(MapStatement::id, Function.identity()));
        var said = group.representative().stream().map(it -> {
            var there = Objects.requireNonNull(byId.get(it.statement()));
            int others = 0;
            int seen = 0;
            for (int g = 0; g < there.byGroup().size(); g++) {
                if (g == group.id()) continue;
                others += it.agree() ? there.byGroup().get(g).agree() : there.byGroup().get(g).disagree();
                seen += there.byGroup().get(g).seen();
            }
            return "In " + name(group.id()) + " " + it.count() + " of " + it.seen() + (it.agree() ? " agree" : " disagree")
                    + ", in " + (map.groups().size() == 2 ? "the other group " : "other groups ") + others + " of " + seen + ": " + quoted(it.statement());
        }).toList();
        return said.isEmpty() ? List.of("Nothing stands out clearly.") : said;
    }

    /** What somebody said is shown as they said it. */
    String quoted(String statement) {
        var text = texts.get(statement);
        return text == null || text.isEmpty() ? "statement " + statement : "\u201c" + text.strip() + "\u201d";
    }

    static String people(int number) {
        return number == 1 ? "1 person" : number + " people";
    }

    private static String some(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String number(int number) {
        var words = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");
        return number < words.size() ? words.get(number) : String.valueOf(number);
    }
}
