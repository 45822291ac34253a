package alongside.voices.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.voices.KeptFrom;
import alongside.who.Me;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Choosing who should not see what one says, wherever words are written. */
@Component("voicesWhomNot")
@NamedInterface("whomNot")
public class WhomNot {

    /** @param first the page that asks, before anything is saved; null when nobody needs asking any more */
    public record Chosen(Set<String> from, @Nullable WhomNotPage first) {}

    private final KeptFrom kept;
    private final Speakers speakers;

    WhomNot(KeptFrom kept, Speakers speakers) {
        this.kept = kept;
        this.speakers = speakers;
    }

    /**
     * Whom these words are kept from, where their author ticked that some people should not see them.
     *
     * @param action where the form goes; @param fields what was typed into it, and goes there again with the choice
     */
    public Chosen ask(Me me, Place place, Form form, String words, String action, List<String> fields) {
        if (!form.ticked("keep")) return new Chosen(Set.of(), null);
        var from = form.ticked("chosen") ? read(me, place, form) : Set.<String>of();
        if (!from.isEmpty()) return new Chosen(from, null);
        var kept = new LinkedHashMap<String, String>();
        for (var name : fields) kept.put(name, form.typed(name));
        kept.put("keep", "yes");
        kept.put("once", form.typed("once"));
        return new Chosen(from, new WhomNotPage(place.project(), words, action, kept, choices(me, place), form));
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
