package alongside.signin;

import alongside.words.ShortCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Codes to read out and type, for other rooms too. */
public final class Codes {

    private Codes() {}

    /** @return for example `K7QM X2RT` */
    public static String fresh() {
        return ShortCode.fresh();
    }

    /** Whether this was typed, in any case and with any spaces; takes as long for a near miss as for a far one. */
    public static boolean same(String code, String typed) {
        return MessageDigest.isEqual(bytes(code), bytes(typed));
    }

    private static byte[] bytes(String code) {
        return ShortCode.plain(code).getBytes(StandardCharsets.UTF_8);
    }
}
