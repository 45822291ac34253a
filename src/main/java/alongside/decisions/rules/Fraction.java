package alongside.decisions.rules;

import java.math.BigInteger;

/** An exact fraction in lowest terms, with a whole above nothing below the line. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0, 1);

    Fraction {
        var common = over.gcd(under);
        if (under.signum() < 0) common = common.negate();
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction minus(Fraction it) {
        return new Fraction(over.multiply(it.under).subtract(it.over.multiply(under)), under.multiply(it.under));
    }

    Fraction times(long many) {
        return new Fraction(over.multiply(BigInteger.valueOf(many)), under);
    }

    Fraction dividedBy(Fraction it) {
        return new Fraction(over.multiply(it.under), under.multiply(it.over));
    }

    Fraction min(Fraction it) {
        return compareTo(it) <= 0 ? this : it;
    }

    long floor() {
        return over.divide(under).longValueExact();
    }

    @Override
    public int compareTo(Fraction it) {
        return over.multiply(it.under).compareTo(it.over.multiply(under));
    }
}
