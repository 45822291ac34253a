package alongside.sessions.rules;

import java.util.Locale;
import java.util.Set;

/** A question opens a talk when it asks how, what or why; one that yes or no answers closes it. */
public final class OpenQuestion {

    private static final Set<String> CLOSING = Set.of("is", "are", "was", "were", "am", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "shall", "should", "may", "might", "must",
            "isn't", "aren't", "don't", "doesn't", "didn't", "can't", "won't", "oes", "ydy", "yw", "ydych", "oedd", "allwch", "allwn", "hoffech");

    private OpenQuestion() {}

    /** Only of what ends with a question mark can it be said that it closes. */
    public static boolean is(String question) {
        var asked = question.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return !asked.endsWith("?") || !CLOSING.contains(asked.split("[\\s,]", 2)[0]);
    }
}
