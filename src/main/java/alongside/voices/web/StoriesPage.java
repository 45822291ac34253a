package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import alongside.voices.Contribution;
import java.util.List;

/** @param already what the person who is asked told before; empty when nobody was chosen; @param times how often they were asked before */
public record StoriesPage(Project project, Stretch stories, boolean mayAsk, List<Person> people, List<Contribution> already, int times,
        Form form) implements Page {}
