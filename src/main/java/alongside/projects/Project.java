package alongside.projects;

/** A piece of work with a purpose, done by a group. */
public record Project(String id, String group, String title, String purpose) {}
