package alongside.maps.rules;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A map as bare numbers, by the place of people and statements; what `OpinionMap` tells by name.
 *
 * @param groups by person; -1 for those in none
 * @param k how many groups; 0 when there are too few people for a map
 * @param more what the original method does not know; absent in its map
 */
record Sketch(Tally all, Leaning leaning, Components components, double[] x, double[] y, int[] groups, int k,
        SortedMap<Integer, Double> silhouette, Tally[] byGroup, @Nullable More more) {

    /**
     * @param spreadX how unsure each person's position is
     * @param stability by group
     * @param bridging by statement
     */
    record More(double[] spreadX, double[] spreadY, double[] stability, double[] bridging) {}

    boolean tooFew() {
        return k == 0;
    }

    /** Of few people: counts, and nothing else. */
    static Sketch tooFew(Votes votes, Tally all, Leaning leaning) {
        int n = votes.people.size();
        var groups = new int[n];
        java.util.Arrays.fill(groups, -1);
        var none = new Components(new double[2][votes.statements.size()], new double[2]);
        return new Sketch(all, leaning, none, new double[n], new double[n], groups, 0, new java.util.TreeMap<>(), new Tally[0], null);
    }

    /** How all people in groups answered; everybody where there are no groups. */
    Tally grouped() {
        return byGroup.length == 0 ? all : Tally.sum(byGroup);
    }
}
