package alongside.uploads.rules;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A sound and nothing beside it. A telephone writes into the file what the recording is called (often the street where it
 * was made), when it was made and on which telephone: where nobody shall know whose voice it is, that is taken out.
 */
public final class SoundAlone {

    private SoundAlone() {}

    /** @return empty when it is no sound, has a picture that moves, or is not built as such a file should be */
    public static Optional<byte[]> of(byte[] brought) {
        try {
            return Kind.of(brought).flatMap(kind -> switch (kind) {
                case MP3 -> mp3(brought);
                case WAV -> wav(brought);
                case OGG -> OggAlone.of(brought);
                case M4A, MP4 -> BoxesAlone.of(brought);
                case WEBM_SOUND -> WebmAlone.of(brought);
                default -> Optional.empty();
            });
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Titles stand before the first frame or after the last one. */
    private static Optional<byte[]> mp3(byte[] bytes) {
        int from = 0;
        while (says(bytes, from, "ID3")) from += 10 + (bytes[from + 6] << 21 | bytes[from + 7] << 14 | bytes[from + 8] << 7 | bytes[from + 9]);
        while (bytes[from] == 0) from++;
        int to = bytes.length;
        if (says(bytes, to - 128, "TAG")) to -= 128;
        if (says(bytes, to - 32, "APETAGEX")) {
            var foot = ByteBuffer.wrap(bytes, to - 32, 32).slice().order(ByteOrder.LITTLE_ENDIAN);
            to -= foot.getInt(12) + (foot.getInt(20) < 0 ? 32 : 0);
        }
        var alone = Arrays.copyOfRange(bytes, from, to);
        return Kind.of(alone).filter(it -> it == Kind.MP3).map(it -> alone);
    }

    private static Optional<byte[]> wav(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var parts = new ByteArrayOutputStream();
        boolean sound = false;
        for (long at = 12; at + 8 <= bytes.length;) {
            var name = new String(bytes, (int) at, 4, StandardCharsets.ISO_8859_1);
            // A recorder that was stopped leaves the length open.
            int size = (int) Math.min(Integer.toUnsignedLong(in.getInt((int) at + 4)), bytes.length - at - 8);
            if (Set.of("fmt ", "fact", "data").contains(name)) {
                parts.write(bytes, (int) at, 4);
                parts.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(size).array());
                parts.write(bytes, (int) at + 8, size);
                if (size % 2 == 1) parts.write(0);
                sound |= name.equals("data") && size > 0;
            }
            at += 8 + size + size % 2;
        }
        var alone = ByteBuffer.allocate(12 + parts.size()).order(ByteOrder.LITTLE_ENDIAN);
        alone.put(bytes, 0, 4).putInt(4 + parts.size()).put(bytes, 8, 4).put(parts.toByteArray());
        return sound ? Optional.of(alone.array()) : Optional.empty();
    }

    static boolean says(byte[] bytes, int at, String word) {
        if (at < 0 || at + word.length() > bytes.length) return false;
        for (int i = 0; i < word.length(); i++) if (bytes[at + i] != word.charAt(i)) return false;
        return true;
    }
}
