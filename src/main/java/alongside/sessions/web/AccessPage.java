package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.disclosure.InWords;
import alongside.disclosure.OwnAnswers;
import alongside.people.Person;
import alongside.people.Wanted;
import alongside.sessions.AccessMoney;
import alongside.sessions.AccessPlan;
import alongside.sessions.BeingReady;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** @param people everybody in the project, by name; @param money kept for it, or null while nobody has said */
public record AccessPage(AccessPlan.Seen seen, BeingReady.Readiness ready, List<Person> people, @Nullable AccessMoney money, Form form) implements Page {

    public String name(@Nullable String person) {
        return people.stream().filter(it -> it.id().equals(person)).map(Person::name).findFirst().orElse("");
    }

    public String names(List<String> ids) {
        return people.stream().filter(it -> ids.contains(it.id())).map(Person::name).collect(Collectors.joining(", "));
    }

    /** "3", or "fewer than 5" for who is not the access host: a small count points at somebody. */
    public String count(Look look, Wanted what) {
        int n = Objects.requireNonNull(seen.counts().get(what));
        return !seen.host() && OwnAnswers.shown(n).isEmpty() ? InWords.few(look, true) : String.valueOf(n);
    }
}
