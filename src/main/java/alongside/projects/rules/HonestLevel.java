package alongside.projects.rules;

/**
 * Three questions that suggest the honest level: who decides? is it decided already? can they say no?
 * "Working together" is often said where people are only told; the answers are harder to bend than the word.
 */
public final class HonestLevel {

    /** Who has the last word. */
    public enum WhoDecides {
        /** The law, a contract or another process fixes it. */
        FIXED,
        SOMEBODY_ELSE,
        /** The group and those responsible, each with the same vote. */
        TOGETHER,
        PEOPLE
    }

    /** Whether it is decided already. */
    public enum Already { YES, PARTLY, NO }

    /** Whether a "no" from people would change what happens. */
    public enum SayNo { NO, YES }

    /** The levels by the same names and in the same order as on screen. */
    public enum Honest { TELLING_YOU, ASKING_YOU, INVOLVING_YOU, DECIDING_TOGETHER, IN_PEOPLES_CONTROL }

    private HonestLevel() {}

    /** @param open whether taking part can change it at all */
    public static Honest suggestedBy(boolean open, WhoDecides who, Already already, SayNo sayNo) {
        if (!open || who == WhoDecides.FIXED || already == Already.YES) return Honest.TELLING_YOU;
        boolean noCounts = sayNo == SayNo.YES;
        if (who == WhoDecides.SOMEBODY_ELSE) return noCounts ? Honest.INVOLVING_YOU : Honest.ASKING_YOU;
        // Who may not say no, or finds half of it settled, does not decide, whatever the paper says.
        if (!noCounts || already == Already.PARTLY) return Honest.INVOLVING_YOU;
        return who == WhoDecides.PEOPLE ? Honest.IN_PEOPLES_CONTROL : Honest.DECIDING_TOGETHER;
    }
}
