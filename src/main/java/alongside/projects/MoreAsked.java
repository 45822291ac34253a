package alongside.projects;

/** Somebody with a vote asked for more than the draft offers. */
public record MoreAsked(Project project, Part part, LevelStep ask) {}
