package alongside.live;

/** How many were heard, chose to pass, and were not heard: all that is kept of who spoke. */
public record HeardCount(int heard, int passed, int notYet) {

    public int of() {
        return heard + passed + notYet;
    }
}
