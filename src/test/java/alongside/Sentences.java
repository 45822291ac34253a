package alongside;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sentences of a text as somebody reads them: of a plural each way of saying it, and a curly place is one word. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String text) {
        return said(text).stream().flatMap(it -> Stream.of(it.split("(?<=[.?!])\\s+|\\n+"))).distinct().toList();
    }

    static long words(String sentence) {
        return Stream.of(sentence.split("\\s+")).filter(it -> it.matches(".*[\\p{L}\\p{N}#].*")).count();
    }

    static Set<String> places(String text) {
        var pattern = new MessagePattern(text);
        var places = new TreeSet<String>();
        for (int i = 0; i < pattern.countParts(); i++)
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) places.add(pattern.getSubstring(pattern.getPart(i)));
        return places;
    }

    private static List<String> said(String text) {
        return text.contains("{") ? said(new MessagePattern(text), 0) : List.of(text);
    }

    /** Every way of saying the message that begins at this part. */
    private static List<String> said(MessagePattern pattern, int start) {
        var ways = List.of("");
        int limit = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int i = start + 1; i <= limit; i++) {
            var part = pattern.getPart(i);
            ways = joined(ways, List.of(pattern.getPatternString().substring(from, part.getIndex())));
            from = part.getLimit();
            if (part.getType() == MessagePattern.Part.Type.REPLACE_NUMBER) ways = joined(ways, List.of("#"));
            if (part.getType() != MessagePattern.Part.Type.ARG_START) continue;
            int end = pattern.getLimitPartIndex(i);
            ways = joined(ways, argument(pattern, i, end));
            from = pattern.getPart(end).getLimit();
            i = end;
        }
        return ways;
    }

    private static List<String> argument(MessagePattern pattern, int start, int end) {
        var ways = new ArrayList<String>();
        for (int i = start + 1; i < end; i++) if (pattern.getPartType(i) == MessagePattern.Part.Type.MSG_START) {
            ways.addAll(said(pattern, i));
            i = pattern.getLimitPartIndex(i);
        }
        return ways.isEmpty() ? List.of("one") : ways;
    }

    private static List<String> joined(List<String> before, List<String> after) {
        return before.stream().flatMap(it -> after.stream().map(it::concat)).toList();
    }
}
