package alongside.signin.rules;

/** Secrets of authenticators as people type them: RFC 4648 base 32, without padding, in groups of four. */
public final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    public static String write(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte it : bytes) {
            held = (held << 8) | (it & 0xff);
            bits += 8;
            while (bits >= 5) {
                text.append(LETTERS.charAt((held >> (bits - 5)) & 31));
                bits -= 5;
            }
        }
        if (bits > 0) text.append(LETTERS.charAt((held << (5 - bits)) & 31));
        return text.toString();
    }

    public static byte[] read(String text) {
        var plain = text.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        var bytes = new byte[plain.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < plain.length(); i++) {
            held = (held << 5) | LETTERS.indexOf(plain.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bytes[at++] = (byte) (held >> (bits - 8));
                bits -= 8;
            }
        }
        return bytes;
    }

    public static String inGroups(String text) {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
