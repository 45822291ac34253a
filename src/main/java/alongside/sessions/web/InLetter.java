package alongside.sessions.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A paragraph that rooms add to a letter, as it stands on a page. */
public record InLetter(Kind kind, List<String> lines) {

    /** What leads to what stands below it, items of a list, or words. */
    public enum Kind { LEAD, ITEMS, WORDS }

    private static final String ITEM = "- ";

    static List<InLetter> of(List<String> words) {
        return words.stream().flatMap(it -> Arrays.stream(it.strip().split("\n\\s*\n"))).flatMap(it -> paragraph(it.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())).toList();
    }

    private static Stream<InLetter> paragraph(List<String> lines) {
        var plain = lines.stream().filter(it -> !it.startsWith(ITEM)).toList();
        var items = lines.stream().filter(it -> it.startsWith(ITEM)).map(it -> it.substring(ITEM.length())).toList();
        boolean leads = !items.isEmpty() || plain.size() == 1 && plain.getFirst().endsWith(":");
        return Stream.of(new InLetter(leads ? Kind.LEAD : Kind.WORDS, plain), new InLetter(Kind.ITEMS, items)).filter(it -> !it.lines.isEmpty());
    }
}
