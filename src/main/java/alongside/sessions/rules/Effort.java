package alongside.sessions.rules;

/** How long things take: half as much again as people think, so that what was promised is not what falls off the end. */
public final class Effort {

    private static final int STEP = 5;

    private Effort() {}

    /** @return minutes, in whole steps of five */
    public static int suggested(int thought) {
        return (thought * 3 / 2 + thought % 2 + STEP - 1) / STEP * STEP;
    }
}
