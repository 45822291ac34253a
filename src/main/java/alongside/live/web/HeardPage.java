package alongside.live.web;

import alongside.design.Page;
import alongside.live.rules.Heard;
import alongside.people.Person;
import alongside.sessions.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was heard. @param heard null where the charter does not want it, or the session is not on */
public record HeardPage(Session session, List<Person> here, @Nullable Heard heard) implements Page {

    public String name(String person) {
        return here.stream().filter(it -> it.id().equals(person)).map(Person::name).findFirst().orElse("");
    }
}
