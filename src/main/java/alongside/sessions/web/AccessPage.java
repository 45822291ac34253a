package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.disclosure.OwnAnswers;
import alongside.people.Person;
import alongside.people.Wanted;
import alongside.sessions.AccessPlan;
import alongside.sessions.Preparation;
import alongside.sessions.SessionMoney;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param people everybody in the project, by name; @param money kept for it, or null while nobody has said */
public record AccessPage(AccessPlan.Seen seen, Preparation.Readiness ready, List<Person> people, @Nullable SessionMoney money, Form form) implements Page {

    public String name(@Nullable String person) {
        return people.stream().filter(it -> it.id().equals(person)).map(Person::name).findFirst().orElseGet(() -> person == null ? "" : seen.guests().getOrDefault(person, ""));
    }

    public String names(List<String> ids) {
        return Stream.concat(people.stream().filter(it -> ids.contains(it.id())).map(Person::name), ids.stream().flatMap(it -> Stream.ofNullable(seen.guests().get(it)))).collect(Collectors.joining(", "));
    }

    /** What is counted out: for the access host everything, for others what enough people need. */
    public List<Wanted> counted() {
        return seen.counts().keySet().stream().filter(it -> !few(it)).toList();
    }

    /** What a few need, without figures, in one line: a small count points at somebody. */
    public String few(Look look) {
        return seen.counts().keySet().stream().filter(this::few).map(it -> look.say("sessions.wanted", it)).collect(Collectors.joining(", "));
    }

    public int count(Wanted what) {
        return Objects.requireNonNull(seen.counts().get(what));
    }

    private boolean few(Wanted what) {
        return !seen.host() && OwnAnswers.shown(count(what)).isEmpty();
    }
}
