package alongside.uploads.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What browsers record into (WebM; RFC 8794, RFC 9559): whether there is only sound in it, and the sound without what is
 * said about it. Nothing moves in the file: what is not sound becomes an element that is void.
 */
final class WebmAlone {

    private static final long HEADER = 0x1A45DFA3L;
    private static final long SEGMENT = 0x18538067L;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long INFO = 0x1549A966L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAE;
    private static final long TRACK_TYPE = 0x83;
    private static final long SOUND = 2;
    private static final int VOID = 0xEC;

    /** Where sounds are looked for, and the sounds. */
    private static final Set<Long> STAY = Set.of(HEADER, TRACKS, 0x114D9B74L, 0x1C53BB6BL, 0xE7L, 0xA3L, 0xA0L, 0xA7L, 0xABL, (long) VOID);
    /** How long it is and in which steps its time is told. */
    private static final Set<Long> STAY_IN_INFO = Set.of(0x2AD7B1L, 0x4489L, (long) VOID);
    /** Which program made it has to be there, and need not say anything. */
    private static final Set<Long> SAY_NOTHING = Set.of(0x4D80L, 0x5741L);
    /** What a track is called, its sum and what is attached to it. */
    private static final Set<Long> GO_IN_TRACK = Set.of(0x536EL, 0x258688L, 0x7446L, 0xBFL);

    private WebmAlone() {}

    /** @param from its first byte; @param body the first byte of what is in it; @param to behind its last, or behind the file's where it does not say */
    private record Element(long id, int from, int body, int to) {}

    /** @param start the beginning of a file, with its tracks; where they are not all there it may be a film */
    static boolean onlySound(byte[] start) {
        try {
            for (int at = 0; at < start.length;) {
                var it = read(start, at, start.length);
                if (it.id() == TRACKS) return it.to() <= start.length && types(start, it).equals(Set.of(SOUND));
                if (it.id() == CLUSTER) return false;
                at = it.id() == SEGMENT ? it.body() : it.to();
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return false;
        }
        return false;
    }

    static Optional<byte[]> of(byte[] brought) {
        if (!onlySound(brought)) return Optional.empty();
        var alone = brought.clone();
        for (int at = 0; at < alone.length;) {
            var it = read(alone, at, alone.length);
            // Their elements stand one after the other also where a recorder that was stopped left the length open.
            boolean enter = it.id() == SEGMENT || it.id() == CLUSTER;
            if (!enter && it.to() > alone.length) return Optional.empty();
            if (it.id() == INFO) info(alone, it);
            else if (it.id() == TRACKS) tracks(alone, it);
            else if (!enter && !STAY.contains(it.id())) leave(alone, it);
            at = enter ? it.body() : it.to();
        }
        return Optional.of(alone);
    }

    private static void info(byte[] file, Element info) {
        for (int at = info.body(); at < info.to();) {
            var it = read(file, at, info.to());
            if (SAY_NOTHING.contains(it.id())) Arrays.fill(file, it.body(), it.to(), (byte) ' ');
            else if (!STAY_IN_INFO.contains(it.id())) leave(file, it);
            at = it.to();
        }
    }

    private static void tracks(byte[] file, Element tracks) {
        for (int at = tracks.body(); at < tracks.to();) {
            var track = read(file, at, tracks.to());
            if (track.id() != TRACK) leave(file, track);
            else for (int in = track.body(); in < track.to();) {
                var it = read(file, in, track.to());
                if (GO_IN_TRACK.contains(it.id())) leave(file, it);
                in = it.to();
            }
            at = track.to();
        }
    }

    private static Set<Long> types(byte[] file, Element tracks) {
        var types = new TreeSet<Long>();
        for (int at = tracks.body(); at < tracks.to();) {
            var track = read(file, at, tracks.to());
            for (int in = track.body(); track.id() == TRACK && in < track.to();) {
                var it = read(file, in, track.to());
                if (it.id() == TRACK_TYPE) types.add(number(file, it.body(), it.to()));
                in = it.to();
            }
            at = track.to();
        }
        return types;
    }

    private static void leave(byte[] file, Element it) {
        int all = it.to() - it.from();
        int head = all < 9 ? 2 : 9;
        Arrays.fill(file, it.from(), it.to(), (byte) 0);
        file[it.from()] = (byte) VOID;
        long length = all - head;
        if (head == 2) file[it.from() + 1] = (byte) (0x80 | length);
        else {
            file[it.from() + 1] = 1;
            for (int i = 0; i < 7; i++) file[it.from() + 8 - i] = (byte) (length >>> 8 * i);
        }
    }

    private static Element read(byte[] file, int at, int end) {
        int id = width(file, at);
        int size = width(file, at + id);
        if (id > 4) throw new IllegalArgumentException("No name is longer than four bytes");
        long length = number(file, at + id, at + id + size) & (1L << 7 * size) - 1;
        int body = at + id + size;
        boolean open = length == (1L << 7 * size) - 1;
        long to = open ? end : body + length;
        if (to > Integer.MAX_VALUE || to < body) throw new IllegalArgumentException("An element is longer than its file");
        return new Element(number(file, at, at + id), at, body, (int) to);
    }

    /** How many bytes a number has stands in its first one. */
    private static int width(byte[] file, int at) {
        int width = Integer.numberOfLeadingZeros(file[at] & 0xff) - 23;
        if (width > 8) throw new IllegalArgumentException("No such number");
        return width;
    }

    private static long number(byte[] file, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) number = number << 8 | file[i] & 0xff;
        return number;
    }
}
