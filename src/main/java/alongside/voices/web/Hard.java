package alongside.voices.web;

import alongside.voices.Contribution;
import alongside.voices.Voices;
import alongside.who.Me;

/** What is warned of before words stands before everything that says the same: a translation, a sound, a photo. */
final class Hard {

    private Hard() {}

    static String warning(Voices voices, Me me, String contribution) {
        return voices.seenBy(me, contribution).map(Contribution::warning).orElse("");
    }
}
