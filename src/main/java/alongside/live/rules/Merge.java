package alongside.live.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the tables brought, put together: the same words said at two tables stand once, with each table they came from. */
public final class Merge {

    /** @param source the table; blank when it was said in the whole room; @param warning what is warned of before the words, or blank */
    public record Said(String id, String words, String source, String warning) {

        public Said(String id, String words, String source) {
            this(id, words, source, "");
        }
    }

    /** @param said each time it was said, in order; its words stand as they were said first */
    public record Line(String words, List<Said> said) {

        /** What anybody who said it warned of; blank when nobody did. */
        public String warning() {
            return said.stream().map(Said::warning).filter(it -> !it.isBlank()).findFirst().orElse("");
        }

        /** The tables it came from, and how often it was said at each; in the order in which they said it first. */
        public Map<String, Integer> sources() {
            var sources = new LinkedHashMap<String, Integer>();
            said.stream().map(Said::source).filter(it -> !it.isBlank()).forEach(it -> sources.merge(it, 1, Integer::sum));
            return sources;
        }
    }

    private Merge() {}

    /** Nothing is lost and nothing counted twice: the lines hold everything that was said, once. Most said first. */
    public static List<Line> of(List<Said> all) {
        var lines = new LinkedHashMap<String, List<Said>>();
        for (var it : all) lines.computeIfAbsent(same(it.words()), words -> new ArrayList<>()).add(it);
        return lines.values().stream().map(it -> new Line(it.getFirst().words(), List.copyOf(it)))
                .sorted((one, other) -> other.said().size() - one.said().size()).toList();
    }

    /** Words are the same when they differ in capitals, spaces and what stands at their end alone. */
    private static String same(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip().replaceAll("[.!?…]+$", "");
    }
}
