package alongside.store;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** Names for things: 128 random bits, written in 26 letters and figures that are hard to confuse. */
public final class Ids {

    private static final char[] BASE32 = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final Pattern ID = Pattern.compile("[" + new String(BASE32) + "]{26}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A fresh id; unguessable, and it says nothing about when or by whom it was made. */
    public static String fresh() {
        return random(128);
    }

    /** A secret to put in a link: 256 random bits. */
    public static String secret() {
        return random(256);
    }

    /** Whether somebody typed what could be an id: nothing else is put into an address. */
    public static boolean is(String text) {
        return ID.matcher(text).matches();
    }

    private static String random(int bits) {
        var chars = new char[(bits + 4) / 5];
        var bytes = new byte[chars.length];
        RANDOM.nextBytes(bytes);
        for (int i = 0; i < chars.length; i++) chars[i] = BASE32[bytes[i] & 31];
        return new String(chars);
    }
}
