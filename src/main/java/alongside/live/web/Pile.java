package alongside.live.web;

import alongside.design.Look;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of paper that comes back from a session, and how much of it is entered.
 *
 * @param words the key of what it is
 * @param question what was asked, where it is one question among others; blank where it is not
 * @param entered how many, of {@code of} there could be; where nobody knows how many there are, {@code of} is 0 and none is said
 * @param href where it is entered, or null where it cannot be now
 * @param said the key of what else there is to say: when it can be entered, or that it must be put first; blank where there is nothing
 * @param day the day that belongs to what is said, or null
 */
public record Pile(String words, String question, int entered, int of, @Nullable String href, String said, @Nullable LocalDate day) {

    static Pile of(String words, int entered, int of, String href) {
        return new Pile(words, "", entered, of, href, "", null);
    }

    /** Of how many nobody knows. */
    static Pile any(String words, String href) {
        return of(words, 0, 0, href);
    }

    static Pile question(String words, String question, int entered, int of, @Nullable String href) {
        return new Pile(words, question, entered, of, href, "", null);
    }

    Pile saying(String key, @Nullable LocalDate on) {
        return new Pile(words, question, entered, of, href, key, on);
    }

    public boolean done() {
        return of > 0 && entered >= of;
    }

    public String name(Look look) {
        return question.isEmpty() ? look.say(words) : look.say(words, "question", question);
    }

    /** "7 of 11 entered." And what else there is to say. */
    public String state(Look look) {
        var counted = of == 0 ? "" : look.say("live.paper.entered", "n", entered, "of", of);
        var more = said.isEmpty() ? "" : day == null ? look.say(said) : look.say(said, "day", look.day(day));
        return (counted + " " + more).strip();
    }
}
