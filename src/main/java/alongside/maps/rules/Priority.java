package alongside.maps.rules;

/** How likely a statement should be the next one shown: those that say much, that few skip, and that are new. */
public final class Priority {

    /** Statements about the conversation itself come first. */
    public static final double ABOUT_US = 49;
    /** Nobody has voted on it yet. */
    public static final double NEW = of(0, 0, 0, 0);

    private Priority() {}

    /** @param extremity how far from the middle somebody is who only agreed with it */
    static double of(int agree, int pass, int seen, double extremity) {
        double skipped = (pass + 1.0) / (seen + 2);
        double agreed = (agree + 1.0) / (seen + 2);
        double importance = (1 - skipped) * (extremity + 1) * agreed;
        double weight = importance * (1 + 8 * StrictMath.pow(2, -seen / 5.0));
        return weight * weight;
    }
}
