package alongside.maps.rules;

import java.util.function.IntPredicate;

/**
 * Makes the map of a conversation. A pure function: the same votes and the same moderation give the same bits, in whatever
 * order they are, by however many threads and with either kernel.
 */
public final class Engine {

    /** Raised whenever the same votes can come out otherwise than before. */
    public static final String VERSION = "1";

    /** Of fewer people a map would say more than there is, and too much of each of them. */
    public static final int FEWEST_PEOPLE = 30;

    private final OpinionMap.Made made;
    private final Work work;
    private final Kernel kernel;

    private Engine(String name, Work work, Kernel kernel) {
        made = new OpinionMap.Made(name, VERSION);
        this.work = work;
        this.kernel = kernel;
    }

    /** The original method, so that anybody can compare. */
    public static Engine classic() {
        return new Engine("alongside-map-classic", new Work(1), new PlainKernel());
    }

    /** The original method improved: see docs/explanation. */
    public static Engine ours() {
        return new Engine("alongside-map", new Work(1), new PlainKernel());
    }

    public Engine onThreads(int threads) {
        return new Engine(made.name(), new Work(threads), kernel);
    }

    public Engine with(Kernel other) {
        return new Engine(made.name(), work, other);
    }

    public OpinionMap map(Votes all, Moderation moderation) {
        var votes = all.without(moderation.banned());
        return new Telling(made, votes, sketch(votes, moderation), moderation).map();
    }

    Sketch sketch(Votes votes, Moderation moderation) {
        var shapes = shapes(votes, moderation);
        return made.name().endsWith("classic") ? new Classic(work, kernel).map(votes, shapes, null) : new Ours(work, kernel).map(votes, shapes);
    }

    private static IntPredicate shapes(Votes votes, Moderation moderation) {
        return s -> !moderation.hidden().contains(votes.statements.get(s)) && !moderation.aboutUs().contains(votes.statements.get(s));
    }
}
