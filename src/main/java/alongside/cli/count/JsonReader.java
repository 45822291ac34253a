package alongside.cli.count;

import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.Ballots;
import alongside.decisions.rules.Rankings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Our own JSON: `{"title": …, "seats": 3, "options": ["A", "B", …], "ballots": […]}`. A ballot is one of
 * `{"ranks": ["A", ["B", "C"], null, "D"]}` (equal ranks in a list of their own, a rank left empty as null),
 * `{"ticks": ["A", "C"]}`, `{"marks": {"A": 5, "B": 2}}` and `{"answer": "AGREE"}`, each with `"count": 12` where several
 * say the same. Where money is spent, `"pence": {"A": 120000}` says what options cost and `"money"` what there is.
 */
final class JsonReader {

    private final String text;
    private String title = "";
    private int seats;
    private long money;
    private final List<String> options = new ArrayList<>();
    private final Map<String, Long> pence = new LinkedHashMap<>();
    private final Map<Ballot, Integer> piles = new LinkedHashMap<>();
    private final Set<Class<?>> kinds = new HashSet<>();

    JsonReader(String text) {
        this.text = text;
    }

    BallotFile read() {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            expect(json, json.nextToken(), JsonToken.START_OBJECT, "an object with \"options\" and \"ballots\"");
            while (json.nextToken() != JsonToken.END_OBJECT) member(json, json.currentName());
        } catch (JacksonException wrong) {
            throw new Broken(wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr(), "JSON, which this is not", "");
        }
        if (options.isEmpty()) throw new Broken(0, "the \"options\" that can be chosen", "");
        for (var ballot : piles.keySet()) named(ballot).stream().filter(it -> !options.contains(it)).findFirst().ifPresent(it -> {
            throw new Broken(0, "only options that are listed, on every ballot", it);
        });
        if (kinds.size() > 1) throw new Broken(0, "ballots of one kind: all ranks, all ticks, all marks or all answers", "");
        int ballots = piles.values().stream().mapToInt(Integer::intValue).sum();
        var all = new Ballots(ballots, piles);
        boolean ranked = kinds.contains(Ballot.Ranked.class);
        return new BallotFile(title, List.copyOf(options), seats, ranked ? Rankings.of(options, all) : null, ranked ? null : all, Map.copyOf(pence), money);
    }

    private void member(JsonParser json, String name) {
        var value = json.nextToken();
        switch (name) {
            case "title" -> title = text(json, "a title");
            case "seats" -> seats = (int) whole(json, "how many seats there are", 1, Integer.MAX_VALUE);
            case "money" -> money = whole(json, "how many pence there are", 0, Long.MAX_VALUE);
            case "options" -> {
                expect(json, value, JsonToken.START_ARRAY, "a list of options");
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    var option = text(json, "the name of an option");
                    if (options.contains(option)) throw broken(json, "a different name for each option", option);
                    options.add(option);
                }
            }
            case "pence" -> {
                expect(json, value, JsonToken.START_OBJECT, "what each option costs");
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    var option = json.currentName();
                    json.nextToken();
                    pence.put(option, whole(json, "how many pence this costs", 1, Long.MAX_VALUE));
                }
            }
            case "ballots" -> {
                expect(json, value, JsonToken.START_ARRAY, "a list of ballots");
                while (json.nextToken() != JsonToken.END_ARRAY) ballot(json);
            }
            default -> json.skipChildren();
        }
    }

    private void ballot(JsonParser json) {
        expect(json, json.currentToken(), JsonToken.START_OBJECT, "a ballot such as {\"ranks\": [\"A\", \"B\"]}");
        Ballot said = null;
        int count = 1;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            var value = json.nextToken();
            switch (name) {
                case "count" -> count = (int) whole(json, "how many ballots say this", 0, Integer.MAX_VALUE);
                case "ranks" -> {
                    expect(json, value, JsonToken.START_ARRAY, "a list of ranks");
                    var ranks = new ArrayList<Set<String>>();
                    while (json.nextToken() != JsonToken.END_ARRAY) ranks.add(rank(json));
                    said = new Ballot.Ranked(ranks);
                }
                case "ticks" -> {
                    expect(json, value, JsonToken.START_ARRAY, "a list of options");
                    said = new Ballot.Ticked(names(json));
                }
                case "marks" -> {
                    expect(json, value, JsonToken.START_OBJECT, "options with numbers");
                    var marks = new LinkedHashMap<String, Integer>();
                    while (json.nextToken() != JsonToken.END_OBJECT) {
                        var option = json.currentName();
                        json.nextToken();
                        marks.put(option, (int) whole(json, "a whole number", Integer.MIN_VALUE, Integer.MAX_VALUE));
                    }
                    said = new Ballot.Marked(marks);
                }
                case "answer" -> said = new Ballot.Picked(text(json, "an answer"));
                default -> json.skipChildren();
            }
        }
        if (said == null) throw broken(json, "\"ranks\", \"ticks\", \"marks\" or \"answer\" in each ballot", "");
        kinds.add(said.getClass());
        piles.merge(said, count, Math::addExact);
    }

    private static Set<String> rank(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_NULL -> Set.of();
            case START_ARRAY -> names(json);
            default -> Set.of(text(json, "an option, a list of options, or null"));
        };
    }

    private static Set<String> names(JsonParser json) {
        var names = new HashSet<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            var name = text(json, "the name of an option");
            if (!names.add(name)) throw broken(json, "each option once in a list", name);
        }
        return names;
    }

    private static Set<String> named(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Ranked it -> it.ranks().stream().collect(HashSet::new, Set::addAll, Set::addAll);
            case Ballot.Ticked it -> it.options();
            case Ballot.Marked it -> it.marks().keySet();
            case Ballot.Picked it -> Set.of();
            case Ballot.Said it -> Set.of();
        };
    }

    private static String text(JsonParser json, String expected) {
        expect(json, json.currentToken(), JsonToken.VALUE_STRING, expected);
        return json.getString();
    }

    private static long whole(JsonParser json, String expected, long least, long most) {
        expect(json, json.currentToken(), JsonToken.VALUE_NUMBER_INT, expected);
        var it = json.getBigIntegerValue();
        if (it.bitLength() > 63 || it.longValueExact() < least || it.longValueExact() > most) throw broken(json, expected, it.toString());
        return it.longValueExact();
    }

    private static void expect(JsonParser json, JsonToken found, JsonToken wanted, String expected) {
        if (found != wanted) throw broken(json, expected, found == null ? "" : json.getString() == null ? found.name() : json.getString());
    }

    private static Broken broken(JsonParser json, String expected, String found) {
        return new Broken(json.currentTokenLocation().getLineNr(), expected, found);
    }
}
