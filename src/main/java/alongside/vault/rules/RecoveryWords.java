package alongside.vault.rules;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The key as it stands on the recovery sheet: fourteen groups of four letters and figures that are hard to confuse,
 * of which the last few are a check on the others.
 */
public final class RecoveryWords {

    public static final int KEY_BYTES = 32;
    private static final int CHECK_BYTES = 3;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private RecoveryWords() {}

    public static String write(byte[] key) {
        var bytes = Arrays.copyOf(key, KEY_BYTES + CHECK_BYTES);
        System.arraycopy(check(key), 0, bytes, KEY_BYTES, CHECK_BYTES);
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte it : bytes) {
            held = held << 8 | it & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                if (text.length() % 5 == 4) text.append(' ');
                text.append(LETTERS.charAt(held >> bits - 5 & 31));
            }
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** Reads what a person typed: in any case, with any spaces and dashes, O for 0 and I or L for 1. */
    public static Optional<byte[]> read(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s–-]", "").replace('O', '0').replaceAll("[IL]", "1");
        if (letters.length() != (KEY_BYTES + CHECK_BYTES) * 8 / 5) return Optional.empty();
        var bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            int value = LETTERS.indexOf(letter);
            if (value < 0) return Optional.empty();
            held = held << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits & 0xff);
                held &= (1 << bits) - 1;
            }
        }
        var all = bytes.toByteArray();
        var key = Arrays.copyOf(all, KEY_BYTES);
        return Arrays.equals(check(key), Arrays.copyOfRange(all, KEY_BYTES, all.length)) ? Optional.of(key) : Optional.empty();
    }

    /** The number of the sheet: says which key it is, and nothing about it. */
    public static String number(byte[] key) {
        return Integer.toString(Math.floorMod(id(key), 1_000_000));
    }

    /** A key's name inside sealed texts: a positive number taken from its hash. */
    public static int id(byte[] key) {
        var hash = sha256(key, (byte) 1);
        int id = (hash[0] & 0x7f) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | hash[3] & 0xff;
        return id == 0 ? 1 : id;
    }

    private static byte[] check(byte[] key) {
        return Arrays.copyOf(sha256(key, (byte) 2), CHECK_BYTES);
    }

    private static byte[] sha256(byte[] key, byte what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(what);
            return digest.digest(key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
