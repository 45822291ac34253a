package alongside.voices.rules;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as they are looked for: without capitals and accents, and forgiving one wrong, missing, added or swapped letter.
 * Two words that are one such slip apart have a form in common once one letter is left out of each, so that a table of
 * those forms finds the few candidates that {@link #near} then looks at.
 */
public final class Spelling {

    /** Of shorter words every other one is a slip away; of three letters two may be swapped, and that is all. */
    private static final int FORGIVEN_FROM = 4;
    private static final int LONGEST = 40;
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /** The different words of a text, in the order they are first said. */
    public static List<String> words(String text) {
        var apart = Normalizer.normalize(APOSTROPHE.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        var plain = ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        var words = new LinkedHashSet<String>();
        var found = WORD.matcher(plain);
        while (found.find()) words.add(found.group().substring(0, Math.min(LONGEST, found.group().length())));
        return List.copyOf(words);
    }

    /** The word, and, where a slip is forgiven, the word with each one of its letters left out. */
    public static Set<String> forms(String word) {
        var forms = new LinkedHashSet<>(List.of(word));
        if (word.length() >= FORGIVEN_FROM - 1) for (int i = 0; i < word.length(); i++) forms.add(word.substring(0, i) + word.substring(i + 1));
        return forms;
    }

    /** Whether they are the same, or one slip apart. */
    public static boolean near(String one, String other) {
        if (one.equals(other)) return true;
        if (one.length() > other.length()) return near(other, one);
        if (other.length() < FORGIVEN_FROM - 1 || other.length() - one.length() > 1) return false;
        int i = 0;
        while (i < one.length() && one.charAt(i) == other.charAt(i)) i++;
        if (one.length() < other.length()) return other.length() >= FORGIVEN_FROM && rest(one, i, other, i + 1);
        return other.length() >= FORGIVEN_FROM && rest(one, i + 1, other, i + 1)
                || i + 1 < one.length() && one.charAt(i) == other.charAt(i + 1) && one.charAt(i + 1) == other.charAt(i) && rest(one, i + 2, other, i + 2);
    }

    private static boolean rest(String one, int from, String other, int otherFrom) {
        return one.substring(from).equals(other.substring(otherFrom));
    }
}
