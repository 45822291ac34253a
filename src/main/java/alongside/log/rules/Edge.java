package alongside.log.rules;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its full subtrees, largest first. It is all that is needed to add a
 * leaf and to know the root, however many leaves there are.
 */
public record Edge(long size, List<byte[]> peaks) {

    public static final Edge EMPTY = new Edge(0, List.of());

    public Edge {
        peaks = List.copyOf(peaks);
        if (Long.bitCount(size) != peaks.size()) throw new IllegalArgumentException("A tree of " + size + " leaves has another edge");
    }

    public Edge plus(byte[] leaf) {
        var next = new ArrayList<>(peaks);
        var carried = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) carried = Hashes.node(next.removeLast(), carried);
        next.add(carried);
        return new Edge(size + 1, next);
    }

    public byte[] root() {
        if (size == 0) return Hashes.sha256();
        var root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) root = Hashes.node(peaks.get(i), root);
        return root;
    }

    public String text() {
        var text = new StringBuilder();
        peaks.forEach(it -> text.append(HexFormat.of().formatHex(it)));
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is no edge of a tree of this size */
    public static Edge of(long size, String text) {
        var bytes = HexFormat.of().parseHex(text);
        if (bytes.length % 32 != 0) throw new IllegalArgumentException("Not whole hashes");
        var peaks = new ArrayList<byte[]>();
        for (int i = 0; i < bytes.length; i += 32) peaks.add(java.util.Arrays.copyOfRange(bytes, i, i + 32));
        return new Edge(size, peaks);
    }
}
