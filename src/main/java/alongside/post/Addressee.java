package alongside.post;

import alongside.design.Print;
import java.util.Locale;

/**
 * Whom a letter is for, and how it reaches them.
 *
 * @param email blank when they have none
 * @param address as on the envelope; blank when not known
 * @param channel EMAIL is sent by the app; POST and PHONE appear on the list "to be posted or phoned today"
 * @param print how large their letters are printed
 * @param rhythm when news of one's words may come; what is needed is never held back
 */
public record Addressee(String person, String name, String email, String phone, String address, Channel channel, Rhythm rhythm, Locale locale,
        Print print) {

    public Addressee(String person, String name, String email, String phone, String address, Channel channel, Rhythm rhythm, Locale locale) {
        this(person, name, email, phone, address, channel, rhythm, locale, Print.CLEAR);
    }

    public enum Channel { EMAIL, POST, PHONE }

    public enum Rhythm { AT_ONCE, MONTHLY, AT_THE_END }
}
