package alongside.office.web;

import alongside.design.Page;
import alongside.projects.Project;
import gg.jte.Content;
import java.util.List;

/**
 * The first page of a person: what is asked of them, what became of their words, what they are owed.
 *
 * @param leads whether they set what the organisation says about itself
 * @param noContact whether they lead and nobody would read a worry
 * @param noSheet whether they lead and nobody has printed the recovery sheet yet
 */
public record MyPage(String name, List<Content> panels, List<Project> projects, boolean leads, boolean noContact, boolean noSheet) implements Page {}
