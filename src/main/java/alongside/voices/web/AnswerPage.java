package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.voices.Contribution;
import java.util.List;

/** @param people who can be asked to look at the answer */
public record AnswerPage(Contribution said, List<Person> people, Form form) implements Page {}
