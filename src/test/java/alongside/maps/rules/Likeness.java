package alongside.maps.rules;

import java.util.HashMap;
import java.util.List;

/** How alike two groupings of the same people are: the adjusted Rand index, 1 for the same and about 0 for chance. */
public final class Likeness {

    private Likeness() {}

    public static double of(List<Integer> a, List<Integer> b) {
        var both = new HashMap<List<Integer>, Integer>();
        var ofA = new HashMap<Integer, Integer>();
        var ofB = new HashMap<Integer, Integer>();
        for (int i = 0; i < a.size(); i++) {
            both.merge(List.of(a.get(i), b.get(i)), 1, Integer::sum);
            ofA.merge(a.get(i), 1, Integer::sum);
            ofB.merge(b.get(i), 1, Integer::sum);
        }
        double same = pairs(both.values()), inA = pairs(ofA.values()), inB = pairs(ofB.values());
        double expected = inA * inB / (a.size() * (a.size() - 1) / 2.0);
        return (inA + inB) / 2 == expected ? 1 : (same - expected) / ((inA + inB) / 2 - expected);
    }

    private static double pairs(Iterable<Integer> sizes) {
        double pairs = 0;
        for (int size : sizes) pairs += size * (size - 1.0) / 2;
        return pairs;
    }
}
