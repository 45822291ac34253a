package alongside.sessions;

import java.util.List;
import java.util.Map;

/**
 * How a session was, in counts that belong to nobody.
 *
 * @param answered how many said how it was
 * @param views for each part (blank: none in particular) how many gave each answer
 * @param breaks of those who were asked, how many had enough breaks, and how many not
 * @param words what people wrote or said aloud, in no order
 * @param aloud how many said it aloud
 * @param whatWeDid what was done about it, in the words of those who organise; blank while they have not said
 */
public record HowItWas(int answered, List<About> views, Breaks breaks, List<String> words, int aloud, String whatWeDid) {

    public record Breaks(int enough, int tooFew) {}

    /** @param lived the same counts of those who know it from their own lives */
    public record About(String part, Map<OwnView, Integer> people, Map<OwnView, Integer> lived) {

        public int answered() {
            return people.values().stream().mapToInt(it -> it).sum();
        }
    }
}
