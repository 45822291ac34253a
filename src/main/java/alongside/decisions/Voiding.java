package alongside.decisions;

import alongside.people.Person;
import alongside.people.Worries;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for when a vote went wrong: saying in private that one was pressed, and making a whole vote void for everybody to see. */
@Service("decisionsVoiding")
@Transactional
public class Voiding {

    private final Store store;
    private final Projects projects;
    private final Worries worries;
    private final Tell tell;
    private final InstantSource clock;

    Voiding(Store store, Projects projects, Worries worries, Tell tell, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.worries = worries;
        this.tell = tell;
        this.clock = clock;
    }

    /** Who reads it when somebody was pressed: the safeguarding contacts, without whoever runs this vote. */
    @Transactional(readOnly = true)
    public List<Person> whoReads(Decision decision) {
        return worries.contactsBut(whoRuns(decision));
    }

    /**
     * "I felt pressed": to whoever reads it and nobody else. It says nothing of a vote, and nothing here says that it was
     * written.
     *
     * @return false when this person was not asked, or nobody could read it
     */
    public boolean pressed(Me me, String id, String words, String reach) {
        var found = seenBy(me, id).filter(it -> store.answers().asked(id).stream().anyMatch(asked -> asked.person().equals(me.person())));
        if (found.isEmpty() || whoReads(found.get()).isEmpty()) return false;
        worries.raise(me, "“" + found.get().question() + "” (/decisions/" + id + ")\n\n" + words, reach, "", whoRuns(found.get()));
        return true;
    }

    @Transactional(readOnly = true)
    public boolean mayMakeVoid(Me me, Decision decision) {
        return projects.place(me, decision.project()).filter(it -> May.makeVoid(it, decision)).isPresent();
    }

    /** The whole vote counts for nothing, and never one ballot of it. Everybody who was asked gets a letter. */
    public boolean makeVoid(Me me, String id, String because) {
        var found = seenBy(me, id).filter(it -> mayMakeVoid(me, it) && !because.isBlank());
        if (found.isEmpty()) return false;
        var it = found.get();
        if (it.open() && !store.box().hold(id)) return false;
        if (it.open() && it.secret()) store.box().throwAway(id);
        if (!store.putting().makeVoid(it, because, me.person(), clock.instant())) return false;
        tell.madeVoid(it, store.answers().asked(id).stream().map(Asked::person).toList(), because, store.checkpoint(id), me);
        return true;
    }

    /** The vote that was put instead of this void one. */
    @Transactional(readOnly = true)
    public Optional<Decision> instead(Decision decision) {
        return decision.isVoid() ? store.questions().of(decision.project()).stream().filter(it -> decision.id().equals(it.insteadOf())).findFirst() : Optional.empty();
    }

    /** The void votes that this one was put instead of, one after the other, the latest first. */
    @Transactional(readOnly = true)
    public List<String> before(Decision decision) {
        var known = store.questions().of(decision.project()).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        var before = new ArrayList<String>();
        for (var it = decision.insteadOf(); it != null; it = Objects.requireNonNull(known.get(it)).insteadOf()) before.add(it);
        return before;
    }

    private Set<String> whoRuns(Decision decision) {
        var runs = new HashSet<String>();
        runs.add(decision.proposedBy());
        projects.rolesIn(decision.project()).forEach((person, roles) -> {
            if (roles.stream().anyMatch(Role::arranges)) runs.add(person);
        });
        return runs;
    }

    private Optional<Decision> seenBy(Me me, String id) {
        return store.questions().find(id).filter(it -> projects.place(me, it.project()).isPresent());
    }
}
