package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Arrangement;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something to arrange. @param people everybody in the project, by name; @param guests who comes from outside, by name; @param it what is changed, or null when it is new */
public record ArrangingPage(Session session, List<Person> people, Map<String, String> guests, @Nullable Arrangement it, Form form) implements Page {}
