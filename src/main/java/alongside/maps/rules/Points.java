package alongside.maps.rules;

import java.util.Arrays;

/**
 * Points in a few dimensions, each standing for some people.
 *
 * @param at one point after another
 * @param weight how many people each stands for
 */
record Points(int dimensions, double[] at, double[] weight) {

    static Points of(int dimensions, double[] at) {
        var ones = new double[at.length / dimensions];
        Arrays.fill(ones, 1);
        return new Points(dimensions, at, ones);
    }

    int size() {
        return weight.length;
    }

    double square(int point, double[] centres, int centre) {
        double sum = 0;
        for (int d = 0; d < dimensions; d++) {
            double it = at[point * dimensions + d] - centres[centre * dimensions + d];
            sum += it * it;
        }
        return sum;
    }

    double distance(int a, int b) {
        return Math.sqrt(square(a, at, b));
    }

    boolean same(int a, double[] centres, int centre) {
        for (int d = 0; d < dimensions; d++) if (at[a * dimensions + d] != centres[centre * dimensions + d]) return false;
        return true;
    }
}
