package alongside.live;

/** How many were heard, chose to pass, and were not heard, and how many somebody helped: all that is kept of who spoke. */
public record HeardCount(int heard, int passed, int notYet, int helped) {

    public int of() {
        return heard + passed + notYet;
    }
}
