package alongside.voices.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.voices.KeptFrom;
import alongside.who.Me;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Choosing who should not see what one says. */
@Component("voicesWhomNot")
class WhomNot {

    private final KeptFrom kept;
    private final Speakers speakers;

    WhomNot(KeptFrom kept, Speakers speakers) {
        this.kept = kept;
        this.speakers = speakers;
    }

    List<Choice> choices(Me me, Place place) {
        return speakers.of(place).stream().filter(it -> !it.id().equals(me.person())).map(it -> Choice.of(it.id(), it.name())).toList();
    }

    /** Those who were chosen; with a problem in the form, nobody. */
    Set<String> read(Me me, Place place, Form form) {
        var here = speakers.of(place).stream().map(Person::id).collect(Collectors.toSet());
        var chosen = form.all("from").stream().filter(it -> here.contains(it) && !it.equals(me.person())).collect(Collectors.toSet());
        if (chosen.isEmpty()) form.problem("from", "design.problem.choose");
        else if (!kept.leavesSomebody(place, chosen)) form.problem("from", "voices.kept.problem");
        return form.ok() ? chosen : Set.of();
    }
}
