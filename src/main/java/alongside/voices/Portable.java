package alongside.voices;

import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one format in which what people said goes out and comes in, as CSV and as JSON: a table with these columns. It
 * holds what its reader may read and nothing that tells more: no time, no order of writing, no id of a person.
 */
public final class Portable {

    public static final List<String> COLUMNS = List.of("id", "answers", "day", "kind", "barrier", "words", "put_right", "whose_view", "on_behalf_of",
            "how_known", "visibility", "author", "sense_check", "became", "audience", "warning", "how_bad", "place", "outside");

    /** Somebody outside the project sent it: of everything else the cell is blank. */
    static final String YES = "yes";

    private Portable() {}

    /** For use elsewhere nobody is named: names are known in the project alone. */
    static List<String> row(Contribution it, Audience there) {
        boolean here = there == Audience.PROJECT;
        return List.of(it.id(), it.answers() == null || !here ? "" : it.answers(), it.day().toString(), name(it.kind()), it.barrier() == null ? "" : name(it.barrier()),
                it.words(), it.changedWords(), name(it.whoseView()), here ? it.onBehalfOf() : "", here ? it.howKnown() : "", name(it.visibility()), here ? it.author() : "",
                name(it.senseCheck()), name(it.becoming()), name(it.audience()), it.warning(), it.stands().howBad(), it.stands().where(), it.outside() ? YES : "");
    }

    public static Map<String, String> named(List<String> row) {
        return IntStream.range(0, COLUMNS.size()).boxed().collect(Collectors.toMap(COLUMNS::get, row::get, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    static Kind kind(String text) {
        return one(Kind.values(), text, Kind.IDEA);
    }

    static Audience audience(String text) {
        return one(Audience.values(), text, Audience.PROJECT);
    }

    static Visibility visibility(String text, Visibility otherwise) {
        return one(Visibility.values(), text, otherwise);
    }

    static WhoseView whoseView(String text) {
        return one(WhoseView.values(), text, WhoseView.OWN);
    }

    static SenseCheck senseCheck(String text) {
        return one(SenseCheck.values(), text, SenseCheck.OPEN);
    }

    static Becoming becoming(String text) {
        return one(Becoming.values(), text, Becoming.UNSORTED);
    }

    static @org.jspecify.annotations.Nullable Barrier barrier(String text) {
        return Arrays.stream(Barrier.values()).filter(it -> name(it).equals(text.strip())).findFirst().orElse(null);
    }

    static <E extends Enum<E>> boolean knows(E[] all, String text) {
        return text.isBlank() || Arrays.stream(all).map((Function<E, String>) Portable::name).anyMatch(text.strip()::equals);
    }

    private static <E extends Enum<E>> E one(E[] all, String text, E otherwise) {
        return Arrays.stream(all).filter(it -> name(it).equals(text.strip())).findFirst().orElse(otherwise);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
