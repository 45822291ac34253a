package alongside.office.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import java.util.List;

/**
 * Who reads what people write when they are worried about someone, and whom to phone.
 *
 * @param form the form that has something to mend, or an empty one
 * @param words whom to phone, as it stands or as it was typed
 */
public record SafeguardingPage(List<Person> contacts, Form form, Form words) implements Page {}
