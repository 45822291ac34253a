package alongside.projects;

/** Who has the last word on something besides the parts: the money, who joins, what is published. */
public record DecisionRight(String id, String matter, String who) {}
