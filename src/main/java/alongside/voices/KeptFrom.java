package alongside.voices;

import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to words that their author keeps from some people: these do not see them anywhere, nor that they are there. */
@Service("voicesKeptFrom")
@Transactional
public class KeptFrom {

    private final KeptFromStore store;
    private final Reading reading;
    private final Projects projects;

    KeptFrom(KeptFromStore store, Reading reading, Projects projects) {
        this.store = store;
        this.reading = reading;
        this.projects = projects;
    }

    /** Those whom one's own words are kept from; empty where the words are not one's own. */
    @Transactional(readOnly = true)
    public Optional<Set<String>> of(Me me, String contribution) {
        return reading.row(me, contribution).filter(row -> reading.mine(row, me.person())).map(row -> store.of(contribution));
    }

    /** The author alone chooses, at any time. */
    public boolean choose(Me me, String contribution, Collection<String> people) {
        return of(me, contribution).flatMap(before -> reading.row(me, contribution)).filter(row -> leavesSomebody(reading.place(me, row), people)).map(row -> {
            store.set(contribution, people.stream().filter(it -> !it.equals(me.person())).collect(Collectors.toSet()));
            return true;
        }).orElse(false);
    }

    /** As they were said. */
    void keep(String contribution, @Nullable String author, Set<String> people) {
        if (!people.isEmpty()) store.set(contribution, people.stream().filter(it -> !it.equals(author)).collect(Collectors.toSet()));
    }

    /** Whether somebody who runs the sessions still reads it, so that nobody can be left alone with harm. */
    @Transactional(readOnly = true)
    public boolean leavesSomebody(Place place, Collection<String> people) {
        return projects.roles(place).entrySet().stream().anyMatch(it -> !it.getKey().equals(place.person()) && !people.contains(it.getKey()) && runsSessions(it.getValue()))
                || place.runsSessions();
    }

    private static boolean runsSessions(Set<Role> roles) {
        return roles.stream().anyMatch(Role::arranges) || roles.contains(Role.FACILITATOR) || roles.contains(Role.NOTE_TAKER);
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.set(gone.id(), Set.of());
    }
}
