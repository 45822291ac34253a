package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.AfterStep;
import alongside.sessions.Session;
import java.util.List;

/** Who sees to one thing that comes after a session, and by when. */
public record AfterStepPage(Session session, AfterStep step, List<Person> people, Form form) implements Page {

    public String path() {
        return AfterPages.path(step.kind());
    }
}
