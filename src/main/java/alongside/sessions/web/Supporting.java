package alongside.sessions.web;

import alongside.design.Choice;
import alongside.design.Look;
import alongside.people.Person;

/** Somebody who comes to support others. @param whom the names of those whom they support */
public record Supporting(Person person, String whom) {

    public String name(Look look) {
        return look.say("sessions.supports", "name", person.name(), "whom", whom);
    }

    Choice choice(Look look) {
        return Choice.of(person.id(), name(look));
    }
}
