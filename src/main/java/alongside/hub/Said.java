package alongside.hub;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What goes over a wire. The usual news are written once and shared by everybody they go to. */
final class Said {

    private static final ByteBuffer STILL_HERE = shared(": still here\n\n");
    private static final ByteBuffer[] ONCE = new ByteBuffer[64];

    static {
        for (int seconds = 0; seconds < ONCE.length; seconds++) ONCE[seconds] = shared(text(1, seconds));
    }

    private Said() {}

    static ByteBuffer here(long again, long seconds, long quiet) {
        return bytes("retry: " + again + "\nevent: here\ndata: " + seconds + " " + quiet + "\n\n");
    }

    static ByteBuffer stillHere() {
        return STILL_HERE.duplicate();
    }

    static ByteBuffer news(long count, long seconds) {
        return count == 1 && seconds < ONCE.length ? ONCE[(int) seconds].duplicate() : bytes(text(count, seconds));
    }

    private static String text(long count, long seconds) {
        return "event: news\ndata: " + count + " " + seconds + "\n\n";
    }

    /** Outside Java's heap, where the system reads them without a copy: what is shared is written thousands of times. */
    private static ByteBuffer shared(String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
