package alongside.decisions;

import java.util.Set;

/** The people of one place, service or part of a project. @param people only those with a vote are asked */
public record PeopleOf(String id, String project, String name, Set<String> people) {}
