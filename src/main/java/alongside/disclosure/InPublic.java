package alongside.disclosure;

import alongside.disclosure.rules.SmallNumbers;

/** What of a count may stand on a page that anybody can read. */
public final class InPublic {

    private InPublic() {}

    /** Whether it is too small to stand there: say "fewer than 8". */
    public static boolean hides(long count) {
        return SmallNumbers.hiddenInPublic(count);
    }
}
