package alongside.decisions.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Ranked ballots as numbers, equal ones on one pile, so that ten million fit in memory and count in a second or two.
 * Where nearly all are different, looking for equal ones is given up: a pile may then have its equal, which no count sees.
 *
 * A ballot is a row of marks, from the first rank to the last. A mark is the number of an option; with {@link #SAME} it
 * stands at the same rank as the mark before it. {@link #GAP} is a rank left empty, and {@link #UNCLEAR} one where
 * several options were marked and nobody knows which.
 */
public final class Rankings {

    static final short GAP = -1;
    static final short UNCLEAR = -2;
    static final short SAME = 0x4000;
    /** Marks are short numbers, and one bit says "the same rank". */
    public static final int MOST_OPTIONS = SAME - 1;

    final List<String> options;
    /** The first mark of each pile; one more at the end. */
    final int[] from;
    final short[] marks;
    final int[] many;
    final long ballots;
    /** Whether every ballot is a plain row of different options, without gaps and equal ranks. */
    final boolean plain;

    private Rankings(List<String> options, int[] from, short[] marks, int[] many, long ballots, boolean plain) {
        this.options = options;
        this.from = from;
        this.marks = marks;
        this.many = many;
        this.ballots = ballots;
        this.plain = plain;
    }

    /** Of these ballots; an option that is not listed is as if it did not stand there. */
    public static Rankings of(List<String> options, Ballots ballots) {
        var number = new HashMap<String, Integer>();
        for (var option : options) number.put(option, number.size());
        var built = new Builder();
        ballots.of(Ballot.Ranked.class).forEach((ballot, many) -> {
            built.begin();
            for (var rank : ballot.ranks()) {
                built.rank();
                rank.stream().map(number::get).filter(it -> it != null).sorted().forEach(built::mark);
            }
            built.end(many);
        });
        return built.build(options);
    }

    /** As if everybody had ticked what they ranked, at whatever rank. */
    public Ballots ticked() {
        return ballots(false);
    }

    /** As if everybody had ticked what stands first: several options where they share it. */
    public Ballots first() {
        return ballots(true);
    }

    private Ballots ballots(boolean first) {
        var piles = new HashMap<Ballot, Integer>();
        for (int pile = 0; pile < many.length; pile++) {
            var ticked = new HashSet<String>();
            for (int i = from[pile]; i < from[pile + 1]; i++) {
                if (first && i > from[pile] && marks[i] < SAME) break;
                if (marks[i] >= 0) ticked.add(options.get(marks[i] >= SAME ? marks[i] - SAME : marks[i]));
                else if (first) break;
            }
            piles.merge(new Ballot.Ticked(ticked), many[pile], Math::addExact);
        }
        return new Ballots(Math.toIntExact(ballots), piles);
    }

    public List<String> options() {
        return options;
    }

    public long ballots() {
        return ballots;
    }

    /** How many different ballots there are. */
    public int piles() {
        return many.length;
    }

    /** Puts ballots on piles as they are read. */
    public static final class Builder {

        private static final int MANY = 60_000;

        private int[] from = new int[1025];
        private short[] marks = new short[8192];
        private int[] many = new int[1024];
        /** The hash of a pile and its number plus one, so that most of what is another ballot is known without looking at it. */
        private long[] table = new long[4096];
        private int piles;
        private int end;
        private long ballots;
        private boolean plain = true;
        private boolean rankOpen;
        private boolean rankFilled;

        /** A new ballot. */
        public void begin() {
            end = from[piles];
            rankOpen = false;
        }

        /** The next rank of this ballot. */
        public void rank() {
            closeRank();
            rankOpen = true;
            rankFilled = false;
        }

        /** An option at the rank that was begun last. */
        public void mark(int option) {
            put((short) (rankFilled ? option | SAME : option));
            rankFilled = true;
        }

        /** Several options at the rank that was begun last, and nobody knows which. */
        public void unclear() {
            if (!rankFilled) put(UNCLEAR);
            rankFilled = true;
        }

        /** This ballot is whole, and there are so many of it. */
        public void end(int times) {
            // what is left empty after the last choice says nothing
            if (!rankFilled) rankOpen = false;
            closeRank();
            while (end > from[piles] && marks[end - 1] == GAP) end--;
            if (times == 0) return;
            ballots += times;
            if (table.length > 0 && piled(times)) return;
            many[piles] = times;
            if (plain && !isPlain()) plain = false;
            piles++;
            if (piles == many.length) grow();
            from[piles] = end;
            if (table.length > 0 && piles * 2L > table.length) spread();
        }

        /** Whether an equal ballot was there, so that this one lies on its pile. */
        private boolean piled(int times) {
            int hash = hash();
            int slot = hash & table.length - 1;
            while (table[slot] != 0) {
                int pile = (int) table[slot] - 1;
                if ((int) (table[slot] >>> 32) == hash && same(pile)) {
                    many[pile] = Math.addExact(many[pile], times);
                    return true;
                }
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = (long) hash << 32 | piles + 1;
            return false;
        }

        /** @param options by their numbers */
        public Rankings build(List<String> options) {
            if (options.size() > MOST_OPTIONS) throw new IllegalArgumentException("At most " + MOST_OPTIONS + " options");
            return new Rankings(List.copyOf(options), Arrays.copyOf(from, piles + 1), Arrays.copyOf(marks, from[piles]), Arrays.copyOf(many, piles), ballots, plain);
        }

        private void closeRank() {
            if (rankOpen && !rankFilled) put(GAP);
            rankOpen = false;
        }

        private void put(short mark) {
            if (end == marks.length) marks = Arrays.copyOf(marks, marks.length + (marks.length >> 1));
            marks[end++] = mark;
        }

        private int hash() {
            int it = 17;
            for (int i = from[piles]; i < end; i++) it = 31 * it + marks[i];
            return mixed(it);
        }

        private static int mixed(int hash) {
            int it = (hash ^ hash >>> 16) * 0x85EBCA6B;
            it = (it ^ it >>> 13) * 0xC2B2AE35;
            return it ^ it >>> 16;
        }

        private boolean same(int pile) {
            return Arrays.equals(marks, from[pile], from[pile + 1], marks, from[piles], end);
        }

        private boolean isPlain() {
            for (int i = from[piles]; i < end; i++) {
                if (marks[i] < 0 || marks[i] >= SAME) return false;
                for (int j = from[piles]; j < i; j++) if (marks[j] == marks[i]) return false;
            }
            return true;
        }

        private void grow() {
            int room = many.length + (many.length >> 1);
            many = Arrays.copyOf(many, room);
            from = Arrays.copyOf(from, room + 1);
        }

        private void spread() {
            var old = table;
            // many different ballots: looking each up costs more than a pile of its own
            table = new long[piles > MANY && piles * 3L > ballots ? 0 : old.length * 2];
            if (table.length == 0) return;
            for (long it : old) {
                if (it == 0) continue;
                int slot = (int) (it >>> 32) & table.length - 1;
                while (table[slot] != 0) slot = slot + 1 & table.length - 1;
                table[slot] = it;
            }
        }
    }
}
