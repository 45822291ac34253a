package alongside.uploads.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A sound in boxes (M4A, MP4; ISO/IEC 14496-12) without what is said about it. Its boxes are not moved, for the sound is
 * found by its place in the file: what is not sound becomes a box that is free.
 */
final class BoxesAlone {

    private static final Set<String> WITHIN = Set.of("moov", "trak", "mdia");
    private static final Set<String> STAY = Set.of("ftyp", "mdat", "moof", "sidx", "mvhd", "tkhd", "edts", "mdhd", "hdlr", "minf", "mvex");
    private static final Set<String> DATED = Set.of("mvhd", "tkhd", "mdhd");

    private BoxesAlone() {}

    static Optional<byte[]> of(byte[] brought) {
        var alone = brought.clone();
        return clear(ByteBuffer.wrap(alone), 0, alone.length) ? Optional.of(alone) : Optional.empty();
    }

    /** @param start the beginning of a file; where what says what its tracks are is not all there, as after the pictures of a film, it may be one */
    static boolean onlySound(byte[] start) {
        try {
            for (long at = 0; at + 8 <= start.length;) {
                var file = ByteBuffer.wrap(start);
                long size = Integer.toUnsignedLong(file.getInt((int) at));
                if (SoundAlone.says(start, (int) at + 4, "moov")) return at + size <= start.length && tracks(file, (int) at + 8, (int) (at + size)).equals(Set.of("soun"));
                if (size < 8) return false;
                at += size;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return false;
        }
        return false;
    }

    /** Of which kind each track is: "soun", "vide", and more. */
    private static Set<String> tracks(ByteBuffer file, int from, int to) {
        var kinds = new HashSet<String>();
        for (int at = from; at + 8 <= to;) {
            int size = file.getInt(at);
            if (size < 8 || size > to - at) throw new IllegalArgumentException("A box is longer than its file");
            var name = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("trak") || name.equals("mdia")) kinds.addAll(tracks(file, at + 8, at + size));
            if (name.equals("hdlr")) kinds.add(new String(file.array(), at + 16, 4, StandardCharsets.ISO_8859_1));
            at += size;
        }
        return kinds;
    }

    /** @return false where there is a film in it */
    private static boolean clear(ByteBuffer file, int from, int to) {
        for (int at = from; at + 8 <= to;) {
            long size = Integer.toUnsignedLong(file.getInt(at));
            int head = size == 1 ? 16 : 8;
            if (size == 1) size = file.getLong(at + 8);
            if (size == 0) size = to - at;
            if (size < head || size > to - at) throw new IllegalArgumentException("A box is longer than its file");
            int end = at + (int) size;
            var name = new String(file.array(), at + 4, 4, StandardCharsets.ISO_8859_1);
            if (WITHIN.contains(name)) {
                if (!clear(file, at + head, end)) return false;
            } else if (name.equals("hdlr") && SoundAlone.says(file.array(), at + head + 8, "vide")) {
                return false;
            } else if (!STAY.contains(name)) {
                file.put(at + 4, "free".getBytes(StandardCharsets.ISO_8859_1));
                Arrays.fill(file.array(), at + head, end, (byte) 0);
            } else if (DATED.contains(name)) {
                int made = at + head + 4;
                Arrays.fill(file.array(), made, made + (file.get(at + head) == 1 ? 16 : 8), (byte) 0);
            }
            at = end;
        }
        return true;
    }
}
