package alongside.decisions.web;

import alongside.decisions.PeopleOf;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of one place, service or part.
 *
 * @param lists those there are
 * @param one the one that is changed, or null for a new one
 * @param people who can belong to it: everybody with a vote
 */
public record PeopleOfPage(Project project, List<PeopleOf> lists, @Nullable PeopleOf one, List<Choice> people, Form form) implements Page {}
