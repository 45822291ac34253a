package alongside.cli.count;

import java.util.Arrays;

/** Whether a ballot is surely none that was there before. */
interface Fresh {

    /** @param last the ballot before; its length is -1 for the first */
    boolean surely(byte[] last, int lastLength, byte[] bytes, int from, int length);

    /** As long as each ballot's name comes after the one before, as numbers or as letters, none can come back. */
    final class Rising implements Fresh {

        private boolean numbers = true;
        private boolean letters = true;

        @Override
        public boolean surely(byte[] last, int lastLength, byte[] bytes, int from, int length) {
            if (lastLength < 0) return true;
            int order = Arrays.compare(last, 0, lastLength, bytes, from, from + length);
            if (order >= 0) letters = false;
            if (lastLength > length || lastLength == length && order >= 0) numbers = false;
            return numbers || letters;
        }
    }

    /** Which ballots were seen; by a hash of 64 bits, so that a false alarm costs a second reading and never a wrong count. */
    final class Known implements Fresh {

        private long[] table = new long[1 << 16];
        private int size;

        @Override
        public boolean surely(byte[] last, int lastLength, byte[] bytes, int from, int length) {
            long hash = 0xCBF29CE484222325L;
            for (int i = from; i < from + length; i++) hash = (hash ^ bytes[i]) * 0x100000001B3L;
            hash ^= hash >>> 32;
            if (hash == 0) hash = 1;
            if (!put(hash)) return false;
            if (++size * 2 > table.length) {
                var old = table;
                table = new long[old.length * 2];
                for (long it : old) if (it != 0) put(it);
            }
            return true;
        }

        private boolean put(long hash) {
            int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 33) & table.length - 1;
            while (table[slot] != 0) {
                if (table[slot] == hash) return false;
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = hash;
            return true;
        }
    }
}
