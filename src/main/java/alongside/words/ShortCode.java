package alongside.words;

import java.security.SecureRandom;
import java.util.Locale;

/** A code to read out and type: eight letters and figures in two groups, none of them easily taken for another. */
public final class ShortCode {

    /** Without 0 and O, 1, I and L. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    /** @return for example `K7QM X2RT`: 31^8 codes, about 40 bits */
    public static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) code.append(' ');
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As typed, in any case, with any spaces or hyphens, to the one form that is compared. */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
