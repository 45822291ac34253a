package alongside.decisions.web;

import alongside.decisions.Asked;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Given;
import alongside.design.Form;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names that a whole room's paper or hands are gone through by. */
@Component("decisionsRoll")
record Roll(Decisions decisions, Showing showing) {

    /**
     * Whoever is still waited for.
     *
     * @param these of whom: everybody who was asked, or only some of them
     * @param field what the field of each is called in the form
     */
    Awaited awaited(Decision it, Predicate<String> these, Form form, Function<String, String> field) {
        var given = decisions.given(it).stream().filter(one -> one.round() == it.round().number()).toList();
        var answered = given.stream().map(Given::person).collect(Collectors.toSet());
        var themselves = given.stream().filter(one -> one.enteredBy() == null).map(Given::person).collect(Collectors.toSet());
        var names = names(it);
        var people = new LinkedHashMap<String, String>();
        names.forEach((person, name) -> { if (!answered.contains(person) && these.test(person)) people.put(person, name); });
        return new Awaited(people, names.entrySet().stream().filter(one -> answered.contains(one.getKey()) && !form.typed(field.apply(one.getKey())).isBlank())
                .map(one -> new Awaited.Meanwhile(one.getValue(), themselves.contains(one.getKey()))).toList());
    }

    Set<String> everybody(Decision it) {
        return decisions.asked(it).stream().map(Asked::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, String> names(Decision it) {
        var names = new LinkedHashMap<String, String>();
        everybody(it).stream().map(one -> Map.entry(one, showing.name(one))).sorted(Map.Entry.comparingByValue()).forEach(one -> names.put(one.getKey(), one.getValue()));
        return names;
    }
}
