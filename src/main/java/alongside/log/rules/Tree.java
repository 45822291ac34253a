package alongside.log.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A whole tree by the hashes of its leaves: its root at any size, and proofs that somebody else can check (RFC 9162, 2.1). */
public record Tree(List<byte[]> leaves) {

    public long size() {
        return leaves.size();
    }

    public byte[] root() {
        return rootAt(leaves.size());
    }

    /** The root when it had so many leaves. */
    public byte[] rootAt(long size) {
        return root(leaves.subList(0, (int) size));
    }

    /** That this leaf is in the tree when it had so many leaves. */
    public List<byte[]> inclusion(int leaf, int size) {
        return path(leaf, leaves.subList(0, size));
    }

    /** That the tree of so many leaves is the beginning of this one. */
    public List<byte[]> consistency(int old) {
        return old == 0 ? List.of() : growth(old, leaves, true);
    }

    private static byte[] root(List<byte[]> leaves) {
        var edge = Edge.EMPTY;
        for (var leaf : leaves) edge = edge.plus(leaf);
        return edge.root();
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static List<byte[]> path(int leaf, List<byte[]> leaves) {
        int n = leaves.size();
        if (n <= 1) return new ArrayList<>();
        int k = split(n);
        boolean left = leaf < k;
        var path = left ? path(leaf, leaves.subList(0, k)) : path(leaf - k, leaves.subList(k, n));
        path.add(root(left ? leaves.subList(k, n) : leaves.subList(0, k)));
        return path;
    }

    private static List<byte[]> growth(int old, List<byte[]> leaves, boolean whole) {
        int n = leaves.size();
        if (old == n) return new ArrayList<>(whole ? List.of() : List.of(root(leaves)));
        int k = split(n);
        if (old <= k) {
            var proof = growth(old, leaves.subList(0, k), whole);
            proof.add(root(leaves.subList(k, n)));
            return proof;
        }
        var proof = growth(old - k, leaves.subList(k, n), false);
        proof.add(root(leaves.subList(0, k)));
        return proof;
    }

    /** RFC 9162, 2.1.3.2. */
    public static boolean includes(byte[] leaf, long place, long size, List<byte[]> path, byte[] root) {
        if (place < 0 || place >= size) return false;
        long node = place;
        long last = size - 1;
        var hash = leaf;
        for (var step : path) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                hash = Hashes.node(step, hash);
                for (; (node & 1) == 0 && node != 0; node >>= 1) last >>= 1;
            } else {
                hash = Hashes.node(hash, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** RFC 9162, 2.1.4.2. */
    public static boolean grew(long old, byte[] oldRoot, long size, byte[] root, List<byte[]> proof) {
        if (old > size || old < 0) return false;
        if (old == size) return proof.isEmpty() && Arrays.equals(oldRoot, root);
        if (old == 0) return proof.isEmpty();
        var path = new ArrayList<>(proof);
        if (Long.bitCount(old) == 1) path.addFirst(oldRoot);
        if (path.isEmpty()) return false;
        long node = old - 1;
        long last = size - 1;
        for (; (node & 1) == 1; node >>= 1) last >>= 1;
        var before = path.getFirst();
        var after = path.getFirst();
        for (var step : path.subList(1, path.size())) {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last) {
                before = Hashes.node(step, before);
                after = Hashes.node(step, after);
                for (; (node & 1) == 0 && node != 0; node >>= 1) last >>= 1;
            } else {
                after = Hashes.node(after, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(before, oldRoot) && Arrays.equals(after, root);
    }
}
