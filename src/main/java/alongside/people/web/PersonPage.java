package alongside.people.web;

import alongside.design.Printed;
import alongside.people.Contact;
import alongside.people.Entry;
import alongside.people.Person;
import alongside.people.PrivateReading;
import alongside.people.Support;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** @param self whether it is their own page; @param names of everybody this page speaks of, by id */
public record PersonPage(Person person, Contact contact, boolean self, List<Support> supports, List<Entry> entries,
        List<PrivateReading> readings, Map<String, String> names, List<Content> panels) implements Printed {

    public String path() {
        return "/people/" + person.id();
    }
}
