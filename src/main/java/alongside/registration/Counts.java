package alongside.registration;

import alongside.registration.Registered.Standing;
import java.util.List;

/** @param taken places that somebody has or was offered; @param waiting how many wait for one */
public record Counts(int places, int taken, int waiting, int here) {

    static Counts of(int places, List<Registered> all) {
        return new Counts(places, count(all, Standing.PLACED) + count(all, Standing.OFFERED), count(all, Standing.WAITING), (int) all.stream().filter(Registered::here).count());
    }

    private static int count(List<Registered> all, Standing standing) {
        return (int) all.stream().filter(it -> it.standing() == standing).count();
    }

    public int free() {
        return Math.max(0, places - taken);
    }

    /** Whoever registers now waits: a place that is free goes to those who wait already. */
    public boolean full() {
        return free() == 0 || waiting > 0;
    }
}
