package alongside.decisions;

import alongside.decisions.rules.ByGroup;
import alongside.decisions.rules.Count;
import alongside.groups.Membership;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what a project decides together. Nothing is found except through the person who asks. */
@Service
@Transactional
public class Decisions {

    /** With fewer people a secret vote is no secret. */
    public static final int FEWEST_FOR_SECRET = 3;
    /** With fewer people others may guess. */
    public static final int FEWEST_WITHOUT_WARNING = 5;

    private final Store store;
    private final Projects projects;
    private final Closings closings;
    private final Tell tell;
    private final Whom whom;
    private final InstantSource clock;

    Decisions(Store store, Within within, Closings closings, Tell tell, InstantSource clock) {
        this.store = store;
        this.projects = within.projects;
        this.closings = closings;
        this.tell = tell;
        this.whom = within.whom;
        this.clock = clock;
    }

    /** The project, and in it those whom a question is for. */
    @Component("decisionsWithin")
    record Within(Projects projects, Whom whom) {}

    // --- asking

    @Transactional(readOnly = true)
    public boolean mayPropose(Place place) {
        return May.propose(place);
    }

    /**
     * Puts a question to everybody who has a vote in the project's group now; each of them gets a letter.
     *
     * @throws IllegalArgumentException when the person may not, or the question cannot be put (a page checks both first)
     */
    public String propose(Me me, Place place, NewDecision it) {
        if (!May.propose(place)) throw new IllegalArgumentException("Only those with a vote and those who arrange put a question");
        return put(me, place, Ids.fresh(), it, null, false);
    }

    /** @param inTheRoom whether it is asked aloud, so that nobody needs a letter before its result */
    String put(Me me, Place place, String id, NewDecision it, @Nullable String insteadOf, boolean inTheRoom) {
        whyNot(place, it).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        var asked = whom.asked(place, it.asking().peopleOf());
        var lastWord = projects.parts(place).stream().filter(part -> part.id().equals(it.part())).map(Part::whoDecides).findFirst().orElse("");
        var called = it.asking(it.asking().called(whom.called(place, it.asking().peopleOf())));
        store.putting().open(id, place.project().id(), me.person(), called, asked, lastWord, insteadOf, clock.instant());
        tell.opened(store.questions().find(id).orElseThrow(), asked.stream().map(Membership::person).toList(), store.checkpoint(id), inTheRoom, me);
        return id;
    }

    /** Why this question cannot be put as things stand; a page looks at it first. */
    Optional<String> whyNot(Place place, NewDecision it) {
        if (it.part() != null && projects.parts(place).stream().noneMatch(part -> part.id().equals(it.part()))) return Optional.of("No such part in this project");
        if (!it.way().ofAProposal() && !it.way().fits(it.options().size(), it.places())) return Optional.of("There must be more options than places");
        var asked = whom.asked(place, it.asking().peopleOf());
        if (asked.isEmpty()) return Optional.of("Nobody in this group has a vote yet");
        if (it.secret() && (it.way().answersEachOther() || asked.size() < FEWEST_FOR_SECRET)) return Optional.of("This cannot be a secret vote");
        return Optional.empty();
    }

    /** Puts a changed proposal to the same people, who answer at once. It ends nobody's objection. */
    public boolean nextRound(Me me, String id, String proposal, String changed, String meanwhile, LocalDate closes) {
        return nextRound(me, id, proposal, changed, meanwhile, closes, false);
    }

    /** @param inSteps whether there are questions and quick reactions before the answers */
    public boolean nextRound(Me me, String id, String proposal, String changed, String meanwhile, LocalDate closes, boolean inSteps) {
        return tended(me, id).filter(it -> it.open() && it.way() == Decision.Way.CONSENT).map(it -> {
            store.putting().addRound(id, new Round(it.round().number() + 1, proposal, changed, meanwhile, closes, today()), inSteps, me.person(), clock.instant());
            tell.nextRound(store.questions().find(id).orElseThrow(), people(id), me);
            return true;
        }).orElse(false);
    }

    /** Keeps it open for one person who was asked and cannot answer yet; everybody sees until when. */
    public boolean keepOpenFor(Me me, String id, String person, LocalDate until, String because) {
        return tended(me, id).filter(Decision::open).filter(it -> store.answers().keepOpen(id, person, until, because)).map(it -> {
            tell.fact("kept-open", it, me);
            return true;
        }).orElse(false);
    }

    /** Reminds those who have not answered, at most once a day. @return how many letters went out */
    public int remind(Me me, String id) {
        return tended(me, id).filter(Decision::open).map(it -> remind(it, me)).orElse(0);
    }

    private int remind(Decision decision, @Nullable Me by) {
        var votes = store.votes(decision);
        var waiting = Counting.notAnswered(decision, votes).stream().filter(person -> Counting.openTo(decision, votes.asked(), person, today())).toList();
        if (waiting.isEmpty() || !store.answers().remind(decision.id(), today(), waiting.size())) return 0;
        tell.reminded(decision, waiting, by);
        return waiting.size();
    }

    // --- seeing

    @Transactional(readOnly = true)
    public Optional<Decision> seenBy(Me me, String id) {
        return store.questions().find(id).filter(it -> projects.place(me, it.project()).isPresent());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Decision> of(Place place) {
        return store.questions().of(place.project().id());
    }

    @Transactional(readOnly = true)
    public List<Decision> ofSession(Me me, String session) {
        return store.questions().ofSession(session).stream().filter(it -> projects.place(me, it.project()).isPresent()).toList();
    }

    /** What anybody may read: the closed decisions of a project that stands before the public, or that this person is in. */
    @Transactional(readOnly = true)
    public List<Decision> inPublic(Me me, String project) {
        boolean shown = projects.inPublic(project).isPresent() || projects.place(me, project).isPresent();
        return shown ? store.questions().of(project).stream().filter(it -> !it.open()).toList() : List.of();
    }

    /** What this person is asked now, what closes first before the rest. */
    @Transactional(readOnly = true)
    public List<Decision> waitingFor(Me me) {
        var open = store.questions().find(store.answers().askedOf(me.person())).stream().filter(Decision::open).toList();
        if (open.isEmpty()) return List.of();
        var votes = store.votes(open);
        var spoken = store.words().spokenIn(open, me.person());
        return open.stream()
                .filter(it -> waitsFor(me, it, Objects.requireNonNull(votes.get(it.id())), spoken))
                .filter(it -> projects.place(me, it.project()).isPresent())
                .sorted(Comparator.comparing(Decision::closes))
                .toList();
    }

    private boolean waitsFor(Me me, Decision decision, Votes votes, Set<String> spoken) {
        if (!decision.answering()) return !spoken.contains(decision.id());
        return Counting.openTo(decision, votes.asked(), me.person(), today()) && Counting.notAnswered(decision, votes).contains(me.person());
    }

    @Transactional(readOnly = true)
    public List<Asked> asked(Decision decision) {
        return store.answers().asked(decision.id());
    }

    /** Of each person in each round the answer that counts. */
    @Transactional(readOnly = true)
    public List<Given> given(Decision decision) {
        return store.answers().given(decision.id());
    }

    /** The count as the answers stand now; of a closed decision, the result. Of a secret vote that is open it says nothing. */
    @Transactional(readOnly = true)
    public Count result(Decision decision) {
        return Counting.count(decision, store.votes(decision));
    }

    /** How each group answered a vote that was open and has closed; empty for ways in which that says nothing. */
    @Transactional(readOnly = true)
    public List<ByGroup.Row> byStakeholder(Decision decision) {
        if (decision.secret() || decision.open()) return List.of();
        var now = given(decision).stream().filter(it -> it.round() == decision.round().number()).toList();
        return ByStakeholder.open(decision, asked(decision), now);
    }

    @Transactional(readOnly = true)
    public boolean mayTend(Me me, Decision decision) {
        return projects.place(me, decision.project()).filter(it -> May.tend(it, decision)).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean mayWriteDown(Me me, Decision decision) {
        return projects.place(me, decision.project()).filter(May::writeDown).isPresent();
    }

    /** Whoever writes answers down, and whom this person asked to vote for them. */
    @Transactional(readOnly = true)
    public boolean mayWriteDownFor(Me me, Decision decision, String person) {
        return mayWriteDown(me, decision) || standsInFor(me, decision, person);
    }

    boolean standsInFor(Me me, Decision decision, String person) {
        return store.standIns().of(decision.id(), person).filter(it -> it.by().equals(me.person())).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean maySayItWasChanged(Me me, Decision decision) {
        return projects.place(me, decision.project()).filter(May::sayItWasChanged).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean mayAnswer(Me me, Decision decision) {
        return Counting.openTo(decision, asked(decision), me.person(), today());
    }

    /** The same, while somebody votes: it reads one person's row. */
    boolean takesVoteOf(Me me, Decision decision) {
        return Counting.openTo(decision, store.answers().asked(decision.id(), me.person()), me.person(), today());
    }

    @Transactional(readOnly = true)
    public boolean mayClose(Me me, Decision decision) {
        return mayTend(me, decision) && closings.canClose(decision);
    }

    // --- closing

    /** Empty when this person may not, when it is not time yet, or when it is closed already. */
    public Optional<Count> close(Me me, String id) {
        return seenBy(me, id).filter(it -> mayClose(me, it)).flatMap(it -> closings.close(it, me));
    }

    /** What the clock closes. @return how many */
    public int closeWhatIsDue() {
        return closings.whatIsDue();
    }

    /** Reminds once, two days before a question closes. @return how many letters went out */
    public int remindWhereDue() {
        return store.questions().open().stream().filter(it -> today().plusDays(2).equals(it.closes())).mapToInt(it -> remind(it, null)).sum();
    }

    private Optional<Decision> tended(Me me, String id) {
        return seenBy(me, id).filter(it -> mayTend(me, it));
    }

    private List<String> people(String id) {
        return store.answers().asked(id).stream().map(Asked::person).toList();
    }

    /** The local day, as this door sees it: a deadline is the end of its day. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
