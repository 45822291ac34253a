package alongside.cli.count;

import alongside.decisions.rules.Rankings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The choices in the order in which they come, found by their bytes. */
final class Options {

    static final int NOTHING = -1;
    static final int OVERVOTE = -2;

    private final List<byte[]> bytes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int[] table = new int[64];

    int of(String name) {
        var it = name.getBytes(StandardCharsets.UTF_8);
        return of(it, 0, it.length, hash(it));
    }

    int of(byte[] in, int from, int to, int hash) {
        int slot = (hash ^ hash >>> 16) & table.length - 1;
        while (table[slot] != 0) {
            if (same(bytes.get(table[slot] - 1), in, from, to)) return table[slot] - 1;
            slot = slot + 1 & table.length - 1;
        }
        return add(new String(in, from, to - from, StandardCharsets.UTF_8), in, from, to);
    }

    private int add(String name, byte[] in, int from, int to) {
        int special = special(name);
        if (special < 0) return special;
        var stripped = name.strip();
        if (stripped.length() < name.length()) return of(stripped);
        if (names.size() == Rankings.MOST_OPTIONS) throw new Broken(0, "at most " + Rankings.MOST_OPTIONS + " different choices", "");
        bytes.add(Arrays.copyOfRange(in, from, to));
        names.add(name);
        if (names.size() * 2 > table.length) table = new int[table.length * 4];
        else {
            lay(names.size() - 1);
            return names.size() - 1;
        }
        for (int i = 0; i < names.size(); i++) lay(i);
        return names.size() - 1;
    }

    private void lay(int option) {
        int hash = hash(bytes.get(option));
        int slot = (hash ^ hash >>> 16) & table.length - 1;
        while (table[slot] != 0) slot = slot + 1 & table.length - 1;
        table[slot] = option + 1;
    }

    private static int hash(byte[] name) {
        int hash = 0;
        for (byte it : name) hash = hash * 31 + it;
        return hash;
    }

    private static boolean same(byte[] known, byte[] in, int from, int to) {
        return known.length == to - from && Arrays.equals(known, 0, known.length, in, from, to);
    }

    private static int special(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "", "undervote", "$undervote", "skipped", "blank" -> NOTHING;
            case "overvote", "$overvote" -> OVERVOTE;
            default -> 0;
        };
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
