package alongside.projects;

import java.util.List;

/** What anybody may read of a project that stands before the public. */
public record PublicProject(Project project, Plan plan, List<PartHistory> parts) {}
