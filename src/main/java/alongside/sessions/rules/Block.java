package alongside.sessions.rules;

/** One block of an agenda. */
public record Block(int minutes, Time time) {

    /** What kind of time it is, as far as the checks care. */
    public enum Time {
        /** Something is worked on: its words are looked back on later. */
        WORK,
        /** Welcome, next steps and the like. */
        AROUND,
        /** A real stop. */
        REST,
        GETTING_TO_KNOW,
        /** What was said is looked back on. */
        RECAP,
        /** A quiet minute. */
        SPARE,
        /** Left open for what people bring: nobody planned it, and they will work in it all the same. */
        OPEN,
        /** What happens next is fixed. */
        NEXT_STEPS
    }

    boolean is(Time which) {
        return time == which;
    }
}
