package alongside.decisions;

import alongside.who.Me;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what becomes of a decision: what was decided and why, who sees it differently, whether it was done, and whether it was changed without the group. */
@Service("decisionsAfterwards")
@Transactional
public class Afterwards {

    private final Decisions decisions;
    private final Store store;
    private final AfterStore after;
    private final Tell tell;
    private final InstantSource clock;

    Afterwards(Decisions decisions, Store store, AfterStore after, Tell tell, InstantSource clock) {
        this.decisions = decisions;
        this.store = store;
        this.after = after;
        this.tell = tell;
        this.clock = clock;
    }

    /** What was decided and why, in plain words; written by whoever tends it, and shown beside what those who differed say. */
    public boolean writeOutcome(Me me, String id, String statement, String reasons) {
        return writeOutcome(me, id, statement, reasons, null);
    }

    /** @param review when the group looks at it again, or null */
    public boolean writeOutcome(Me me, String id, String statement, String reasons, @Nullable LocalDate review) {
        return tended(me, id).filter(it -> !it.open()).map(it -> {
            after.outcome(id, statement, reasons, review, me.person(), clock.instant());
            tell.fact("outcome-written", it, me);
            return true;
        }).orElse(false);
    }

    /** How somebody who was asked saw it differently; in their own words, changed by nobody else. */
    public boolean seeDifferently(Me me, String id, String words) {
        return decisions.seenBy(me, id).filter(it -> !it.open() && people(id).contains(me.person())).map(it -> {
            after.view(id, me.person(), words, clock.instant());
            tell.fact("seen-differently", it, me);
            return true;
        }).orElse(false);
    }

    public boolean doneAsDecided(Me me, String id, LocalDate day) {
        return tended(me, id).filter(it -> it.agreed() && after.done(id, day, me.person(), clock.instant())).map(it -> {
            tell.fact("done", it, me);
            return true;
        }).orElse(false);
    }

    /** What was agreed was changed without the group. Everybody who had a vote gets a letter. */
    public boolean changedOutside(Me me, String id, Change change) {
        return decisions.seenBy(me, id).filter(it -> it.agreed() && decisions.maySayItWasChanged(me, it)).map(it -> {
            after.change(id, change, me.person(), clock.instant());
            tell.changedOutside(it, people(id), change, me);
            return true;
        }).orElse(false);
    }

    @Transactional(readOnly = true)
    public Aftermath aftermath(Decision decision) {
        return after.aftermath(decision.id());
    }

    /** @param chosen the titles of what was chosen; empty where nothing was, and for a proposal */
    public record Settled(Decision decision, List<String> chosen, Aftermath aftermath) {}

    /** What was asked at a session, in the order it was asked, with what it came to, in as many questions for many as for few. */
    @Transactional(readOnly = true)
    public List<Settled> ofSession(Me me, String session) {
        return settled(decisions.ofSession(me, session).reversed());
    }

    /** What was decided in a project, as its public page tells it. */
    @Transactional(readOnly = true)
    public List<Settled> inPublic(Me me, String project) {
        return settled(decisions.inPublic(me, project));
    }

    private List<Settled> settled(List<Decision> asked) {
        return after.settled(asked, () -> {
            var closed = asked.stream().filter(it -> !it.open()).toList();
            var became = after.aftermaths(closed.stream().map(Decision::id).toList());
            var votes = store.votes(closed.stream().filter(it -> !it.way().ofAProposal() && !it.isVoid()).toList());
            return asked.stream().map(it -> {
                var cast = votes.get(it.id());
                var chosen = cast == null ? List.<String>of() : Counting.count(it, cast).chosen().stream().map(it::title).toList();
                return new Settled(it, chosen, became.getOrDefault(it.id(), Aftermath.NONE));
            }).toList();
        });
    }

    /** The closed decisions of a project as facts, oldest first. */
    @Transactional(readOnly = true)
    public List<Joint> joint(String project) {
        return after.joint(project, () -> counted(project));
    }

    private List<Joint> counted(String project) {
        var closed = store.questions().of(project).reversed().stream().filter(it -> !it.open() && !it.isVoid()).toList();
        var ids = closed.stream().map(Decision::id).toList();
        var votes = store.votes(closed);
        var all = ids.isEmpty() ? Map.<String, Aftermath>of() : after.aftermaths(ids);
        return closed.stream().map(it -> {
            var cast = Objects.requireNonNull(votes.get(it.id()));
            var people = cast.asked();
            var became = all.getOrDefault(it.id(), Aftermath.NONE);
            int answered = Counting.count(it, cast).answered();
            int lived = (int) people.stream().filter(person -> person.stakeholder().livedExperience()).count();
            return new Joint(it.id(), it.part(), it.question(), it.opened(), Objects.requireNonNull(it.closed()), people.size(), answered, lived, it.agreed(), became.done(), !became.changes().isEmpty());
        }).toList();
    }

    /** Says that an open question touches one's own interest; everybody in the project sees it. */
    public boolean sayInterest(Me me, String id, String words) {
        return decisions.seenBy(me, id).filter(it -> it.open() && people(id).contains(me.person())).map(it -> {
            after.interest(id, me.person(), words, clock.instant());
            tell.fact("interest-said", it, me);
            return true;
        }).orElse(false);
    }

    @Transactional(readOnly = true)
    public List<Aftermath.View> interests(Decision decision) {
        return after.interests(decision.id());
    }

    /** Tells those who decided that the day has come to look at it again; once. @return how many decisions */
    public int reviewWhatIsDue() {
        int told = 0;
        for (var id : after.reviewedOn(decisions.today())) {
            if (store.questions().find(id).orElseThrow().isVoid()) continue;
            var asked = people(id);
            if (!store.answers().remind(id, decisions.today(), asked.size())) continue;
            tell.review(store.questions().find(id).orElseThrow(), asked);
            told++;
        }
        return told;
    }

    private Optional<Decision> tended(Me me, String id) {
        return decisions.seenBy(me, id).filter(it -> decisions.mayTend(me, it));
    }

    private List<String> people(String id) {
        return store.answers().asked(id).stream().map(Asked::person).toList();
    }
}
