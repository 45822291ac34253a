package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Project;
import alongside.sessions.NewSession;
import alongside.sessions.Session;
import java.util.List;

/** @param session blank for a new one; @param invited whether people know of the plan as it is, and are told when it changes; @param rest later ones of its series, which can be moved with it */
public record NewSessionPage(Project project, String session, boolean invited, List<Session> rest, List<Person> people, Form form) implements Page {

    /** How many days before people can be reminded; 0 for not at all. */
    public static final List<Integer> REMIND = List.of(2, NewSession.USUAL_REMINDER, 7, 14, 0);
}
