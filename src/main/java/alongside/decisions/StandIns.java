package alongside.decisions;

import alongside.groups.Charters;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.projects.Projects;
import alongside.who.Me;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The front door to voting for somebody who asked for it: only where the group's charter allows it, only in an open vote,
 * one for one, and never passed on. A secret vote is carried by nobody, who would know it; a paper in an envelope is there
 * for that. Whose vote it is can vote themselves at any time, and then theirs counts.
 */
@Service("decisionsStandInsDoor")
@Transactional
public class StandIns {

    /** The clause of a charter that allows it. */
    public static final String CLAUSE = "stand-in";

    private final Decisions decisions;
    private final Within within;
    private final Store store;
    private final Tell tell;
    private final InstantSource clock;

    StandIns(Decisions decisions, Within within, Store store, Tell tell, InstantSource clock) {
        this.decisions = decisions;
        this.within = within;
        this.store = store;
        this.tell = tell;
        this.clock = clock;
    }

    /** The project whose group has the charter. */
    @Component("decisionsStandInsWithin")
    record Within(Projects projects, Charters charters) {}

    /** Whether the charter that the group adopted allows it in this decision. */
    @Transactional(readOnly = true)
    public boolean allowed(Me me, Decision decision) {
        return !decision.secret() && decision.open() && within.projects.place(me, decision.project())
                .flatMap(it -> within.charters.current(it.project().group())).filter(it -> it.holds(CLAUSE)).isPresent();
    }

    /** Whether the reader may say who votes for this person: they themselves, and whoever writes down what they said by post or phone. */
    @Transactional(readOnly = true)
    public boolean maySay(Me me, Decision decision, String person) {
        return allowed(me, decision) && (me.person().equals(person) ? decisions.mayAnswer(me, decision) : decisions.mayWriteDown(me, decision) && wasAsked(decision, person))
                && !hasAnswered(decision, person) && store.standIns().by(person).stream().noneMatch(it -> it.decision().equals(decision.id()));
    }

    /** Who can still be asked to vote for this person: others who have a vote, stand in for nobody yet and have nobody stand in for them. */
    @Transactional(readOnly = true)
    public List<String> free(Decision decision, String person) {
        var taken = store.standIns().of(decision.id());
        return decisions.asked(decision).stream().map(Asked::person)
                .filter(it -> !it.equals(person) && taken.stream().noneMatch(one -> one.by().equals(it) || one.person().equals(it))).toList();
    }

    @Transactional(readOnly = true)
    public List<StandIn> of(Decision decision) {
        return decision.secret() ? List.of() : store.standIns().of(decision.id());
    }

    /** Whether this person asked the reader to vote for them. */
    @Transactional(readOnly = true)
    public boolean votesFor(Me me, Decision decision, String person) {
        return of(decision).stream().anyMatch(it -> it.person().equals(person) && it.by().equals(me.person()));
    }

    /** Those for whom this person is to vote and has not yet, in open decisions. */
    @Transactional(readOnly = true)
    public List<StandIn> waitingFor(Me me) {
        return store.standIns().by(me.person()).stream()
                .filter(it -> decisions.seenBy(me, it.decision()).filter(one -> one.open() && !hasAnswered(one, it.person())).isPresent()).toList();
    }

    /**
     * Asks somebody to vote for this person; they get a letter at once.
     *
     * @param how how it came, when it is written down for them; null when they say it themselves
     * @return false when it cannot be, or somebody else was quicker
     */
    public boolean ask(Me me, String id, String person, String standIn, @Nullable How how, boolean readBack) {
        var found = decisions.seenBy(me, id).filter(it -> maySay(me, it, person)).filter(it -> me.person().equals(person) == (how == null));
        if (found.isEmpty()) return false;
        var there = store.standIns().of(id, person);
        if (there.isPresent() && there.get().by().equals(standIn)) return true;
        if (!free(found.get(), person).contains(standIn)) return false;
        there.ifPresent(it -> end(found.get(), it));
        var entry = how == null ? null : tell.writtenDown(found.get(), person, how, readBack, me);
        if (!store.standIns().add(id, person, standIn, entry, how == null ? null : me.person(), clock.instant()))
            return tooLate();
        tell.askedToStandIn(found.get(), person, standIn, me);
        return true;
    }

    /** Somebody else was quicker: nothing of this is kept. */
    private static boolean tooLate() {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return false;
    }

    /** Takes it back; what was voted already is taken back on the person's own page, or by voting themselves. */
    public boolean takeBack(Me me, String id, String person) {
        return decisions.seenBy(me, id).filter(it -> it.open() && (me.person().equals(person) || decisions.mayWriteDown(me, it)))
                .map(it -> store.standIns().of(id, person).map(one -> end(it, one)).orElse(true)).orElse(false);
    }

    /** The person had it undone on their own page. */
    @EventListener
    void undone(EntryUndone undone) {
        store.standIns().enteredAs(undone.entry().id()).ifPresent(it -> store.questions().find(it.decision()).filter(Decision::open).ifPresent(one -> end(one, it)));
    }

    private boolean end(Decision decision, StandIn it) {
        if (store.standIns().end(it, clock.instant())) tell.standsInNoMore(decision, it);
        return true;
    }

    private boolean wasAsked(Decision decision, String person) {
        return decisions.asked(decision).stream().anyMatch(it -> it.person().equals(person));
    }

    private boolean hasAnswered(Decision decision, String person) {
        Set<String> answered = decisions.given(decision).stream().filter(it -> it.round() == decision.round().number()).map(Given::person).collect(Collectors.toSet());
        return answered.contains(person);
    }
}
