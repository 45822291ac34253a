package alongside.log.rules;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** How a log stood: its name, how many leaves it had, and their root. Its text is the body of a C2SP checkpoint. */
public record Checkpoint(String origin, long size, byte[] root) {

    public String body() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    public static Optional<Checkpoint> read(String body) {
        var lines = body.split("\n", -1);
        if (lines.length < 4 || !lines[1].matches("0|[1-9]\\d{0,17}")) return Optional.empty();
        try {
            var root = Base64.getDecoder().decode(lines[2]);
            return root.length == 32 ? Optional.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), root)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /**
     * As it is printed and typed: the size, sixteen groups of four letters and figures, and a last group that shows a
     * slip in the typing.
     */
    public String onPaper() {
        var text = new StringBuilder().append(size);
        var hex = HexFormat.of().formatHex(root) + check(size, root);
        for (int i = 0; i < hex.length(); i += 4) text.append(' ').append(hex, i, i + 4);
        return text.toString();
    }

    /** What somebody typed from paper, in any case and with any spaces and dashes after the size. */
    public record Typed(long size, byte[] root) {

        public static Optional<Typed> read(String typed) {
            var parts = typed.strip().toLowerCase(Locale.ROOT).split("[\\s:·–-]+", 2);
            if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) return Optional.empty();
            var hex = parts[1].replaceAll("[\\s:·–-]", "").replace('o', '0').replace('l', '1').replace('i', '1');
            if (!hex.matches("[0-9a-f]{68}")) return Optional.empty();
            long size = Long.parseLong(parts[0]);
            var root = HexFormat.of().parseHex(hex.substring(0, 64));
            return hex.substring(64).equals(check(size, root)) ? Optional.of(new Typed(size, root)) : Optional.empty();
        }
    }

    private static String check(long size, byte[] root) {
        return HexFormat.of().formatHex(Arrays.copyOf(Hashes.sha256((size + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII), root), 2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint it && it.size == size && it.origin.equals(origin) && Arrays.equals(it.root, root);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) + Arrays.hashCode(root);
    }
}
