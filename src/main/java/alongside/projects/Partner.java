package alongside.projects;

/**
 * A group or a place of the community that does something with a project.
 *
 * @param does what it does with us, or could; @param reach how the group is reached, or blank; @param inPublic whether it wants to stand on the public page
 */
public record Partner(String id, String name, String does, String reach, boolean inPublic) {}
