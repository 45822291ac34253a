package alongside.projects;

/** An ask for more has its answer. */
public record MoreAnswered(Project project, Part part, LevelStep ask, LevelStep answer) {}
