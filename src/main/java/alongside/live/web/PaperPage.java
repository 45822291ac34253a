package alongside.live.web;

import alongside.design.Form;
import alongside.design.Leaf;
import alongside.design.Page;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;

/** What came on paper, to be entered at once. @param people some of everybody in the project, by name; @param elsewhere who is ticked of the others; @param supporting who comes to support somebody; @param piles the other kinds of paper; @param again whether what came stands in the session already */
public record PaperPage(Session session, Leaf<Person> people, List<String> elsewhere, List<CameWith> supporting, List<Pile> piles, boolean again, Form form) implements Page {}
