package alongside.uploads.rules;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sound in pages (Ogg with Opus or Vorbis; RFC 3533, RFC 7845) without what is said about it, which is its second
 * packet. The packet keeps its length, so that no page moves; the sum over each page it touched is made anew.
 */
final class OggAlone {

    private static final int POLYNOMIAL = 0x04c11db7;

    private OggAlone() {}

    private record Piece(int at, int length) {}

    static Optional<byte[]> of(byte[] brought) {
        var alone = brought.clone();
        var pages = new ArrayList<Piece>();
        var said = new ArrayList<Piece>();
        int packet = 0;
        for (int at = 0; at < alone.length && packet < 2;) {
            if (!SoundAlone.says(alone, at, "OggS")) return Optional.empty();
            int segments = alone[at + 26] & 0xff;
            int body = at + 27 + segments;
            for (int i = 0; i < segments; i++) {
                int length = alone[at + 27 + i] & 0xff;
                if (packet == 1) said.add(new Piece(body, length));
                body += length;
                if (length < 255) packet++;
            }
            if (body > alone.length) return Optional.empty();
            pages.add(new Piece(at, body - at));
            at = body;
        }
        var words = new ByteArrayOutputStream();
        for (var it : said) words.write(alone, it.at(), it.length());
        var nothing = saysNothing(words.toByteArray());
        if (packet < 2 || nothing.isEmpty()) return Optional.empty();
        put(alone, said, nothing.get());
        for (var page : pages) sum(alone, page);
        return Optional.of(alone);
    }

    /** As long as it was: all that is left is the name of whoever made the program, and that is blanks. */
    private static Optional<byte[]> saysNothing(byte[] words) {
        boolean opus = SoundAlone.says(words, 0, "OpusTags");
        if (!opus && !SoundAlone.says(words, 0, "\u0003vorbis")) return Optional.empty();
        int head = opus ? 8 : 7;
        int last = opus ? 0 : 1;
        int blank = words.length - head - 8 - last;
        if (blank < 0) return Optional.empty();
        var nothing = ByteBuffer.allocate(words.length).order(ByteOrder.LITTLE_ENDIAN).put(words, 0, head).putInt(blank).put(" ".repeat(blank).getBytes(StandardCharsets.US_ASCII)).putInt(0);
        if (last == 1) nothing.put((byte) 1);
        return Optional.of(nothing.array());
    }

    private static void put(byte[] file, List<Piece> where, byte[] what) {
        int from = 0;
        for (var it : where) {
            System.arraycopy(what, from, file, it.at(), it.length());
            from += it.length();
        }
    }

    private static void sum(byte[] file, Piece page) {
        Arrays.fill(file, page.at() + 22, page.at() + 26, (byte) 0);
        int sum = 0;
        for (int i = page.at(); i < page.at() + page.length(); i++) {
            sum ^= (file[i] & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
        }
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(page.at() + 22, sum);
    }
}
