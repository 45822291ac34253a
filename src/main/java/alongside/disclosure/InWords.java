package alongside.disclosure;

import alongside.design.Look;
import alongside.disclosure.rules.Shown;
import java.util.Locale;

/** A count of people in words, as far as it may be shown. */
public final class InWords {

    private InWords() {}

    /** @param inside whether the reader has a place in the project */
    public static String of(Look look, Shown it, boolean inside) {
        return switch (it.kind()) {
            case FIGURE -> String.format(Locale.UK, "%,d", it.figure());
            case FEW -> few(look, inside);
            case WITHHELD -> look.say("disclosure.withheld");
        };
    }

    /** "fewer than 5", in public "fewer than 8". */
    public static String few(Look look, boolean inside) {
        return look.say(inside ? "disclosure.few.inside" : "disclosure.few.public");
    }
}
