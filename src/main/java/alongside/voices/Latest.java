package alongside.voices;

import java.util.List;

/** The latest few of what was said, and how many there are in all. */
public record Latest(List<Contribution> few, int all) {}
