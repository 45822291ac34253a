package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/** What came on paper, to be entered at once. @param people everybody in the project, by name; @param again whether what came stands in the session already */
public record PaperPage(Session session, List<Person> people, boolean again, Form form) implements Page {}
