package alongside.live.rules;

import java.util.List;

/** At most three things are asked of anybody on their own screen at one time: the rest is said aloud, or waits until one of them is answered. */
public final class AtMostThree {

    public static final int MOST = 3;

    private AtMostThree() {}

    /** What stands on a screen now. @param asked what somebody has not answered yet, what cannot wait first */
    public static <T> List<T> now(List<T> asked) {
        return List.copyOf(asked.subList(0, Math.min(MOST, asked.size())));
    }

    /** Whether one more would wait. @param asked how many things are asked of everybody already */
    public static boolean full(int asked) {
        return asked >= MOST;
    }
}
