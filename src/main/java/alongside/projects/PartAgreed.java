package alongside.projects;

/** The group agreed how we'll work on a part and who decides. */
public record PartAgreed(Project project, Part part, LevelStep agreement) {}
