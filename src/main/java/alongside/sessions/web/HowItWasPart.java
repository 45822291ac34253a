package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.OwnView;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How a session was, as far as it may be shown.
 *
 * @param answered how many said how it was; nothing more is shown while they are fewer than five
 * @param breaks the key of the words about breaks, or blank
 * @param whatWeDid what was done about it, in the words of those who organise; blank while they have not said
 * @param aloud how many said it aloud, for whoever may hear that
 */
public record HowItWasPart(String session, String project, int answered, boolean enough, List<About> about, String breaks, List<String> words, String whatWeDid, boolean mayAnswer,
        boolean maySheets, boolean runs, int aloud) implements Part {

    public record About(String title, int answered, Map<OwnView, OptionalLong> views) {}
}
