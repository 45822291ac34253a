package alongside.decisions;

import alongside.decisions.BallotBox.Slip;
import alongside.decisions.rules.ByGroup;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The front door to secret votes: giving one, finding it again by its three words, and paper votes in envelopes. */
@Service
@Transactional
public class SecretVotes {

    /** So many votes make a table in which nobody stands alone. */
    public static final int ENOUGH_FOR_A_TABLE = 7;
    /** Progress is shown in steps, so that no single vote can be seen to arrive. */
    private static final int STEP = 3;

    private final Decisions decisions;
    private final Store store;
    private final Closings closings;
    private final Tell tell;

    SecretVotes(Decisions decisions, Store store, Closings closings, Tell tell) {
        this.decisions = decisions;
        this.store = store;
        this.closings = closings;
        this.tell = tell;
    }

    /** Three words for a vote that is about to be given. @param proof that we gave them, and nobody told the voter which to take */
    public record Phrase(String words, String proof) {}

    /** A vote as it was counted. @param number of its leaf in the log */
    public record Counted(NewAnswer answer, String phrase, long number) {}

    public Optional<Phrase> phrase(Me me, String id) {
        return open(me, id).filter(it -> !hasVoted(me, it)).map(it -> {
            var words = store.box().freshPhrase(id);
            return new Phrase(words, store.box().proof(id, me.person(), words));
        });
    }

    /** Gives the one vote. Sent twice, it is saved once. Not in a transaction of its own: a burst of votes shares one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answered vote(Me me, String id, NewAnswer answer, Phrase phrase) {
        return store.burst(() -> {
            var found = open(me, id);
            if (found.isEmpty() || !store.box().hold(id)) return Answered.NOT_OPEN;
            var decision = found.get();
            if (!Counting.isAsked(decision, answer) || !store.box().proof(id, me.person(), phrase.words).equals(phrase.proof)) return Answered.NOT_ASKED;
            var says = Paper.write(answer);
            if (hasVoted(me, decision)) return store.box().find(id, phrase.words).filter(it -> it.says().equals(says)).isPresent() ? Answered.SAVED : votedAlready(decision);
            if (store.box().isTaken(id, phrase.words)) return Answered.PHRASE_TAKEN;
            if (!store.box().note(id, me.person(), false)) return votedAlready(decision);
            store.box().put(id, new Slip(phrase.words, says, ByStakeholder.group(decisions.asked(decision), me.person())));
            closings.closeIfAllHaveAnswered(decision, me);
            return Answered.SAVED;
        });
    }

    /** Changes the ballot that has these three words, whoever gave it: nothing says whose it is. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answered change(Me me, String id, String typed, NewAnswer answer) {
        return store.burst(() -> {
            var found = open(me, id);
            if (found.isEmpty() || !store.box().hold(id)) return Answered.NOT_OPEN;
            if (found.get().asking().stands()) return Answered.VOTE_STANDS;
            if (!Counting.isAsked(found.get(), answer)) return Answered.NOT_ASKED;
            var before = Phrases.typed(typed).flatMap(it -> store.box().find(id, it));
            if (before.isEmpty()) return Answered.PHRASE_UNKNOWN;
            store.box().replace(id, new Slip(before.get().phrase(), Paper.write(answer), before.get().group()));
            return Answered.SAVED;
        });
    }

    private static Answered votedAlready(Decision decision) {
        return decision.asking().stands() ? Answered.VOTE_STANDS : Answered.HAVE_VOTED;
    }

    @Transactional(readOnly = true)
    public boolean hasVoted(Me me, Decision decision) {
        return store.box().hasVoted(decision.id(), me.person());
    }

    /** How many have voted: while it is open in steps of three, and at the end exactly. */
    @Transactional(readOnly = true)
    public int voted(Decision decision) {
        int voted = store.box().voted(decision.id()).size();
        return decision.open() ? voted / STEP * STEP : voted;
    }

    /** Who voted, once it has closed: so that everybody can see that nobody voted in another's name. */
    @Transactional(readOnly = true)
    public Set<String> voters(Decision decision) {
        return decision.open() ? Set.of() : store.box().voted(decision.id());
    }

    /** The phrases of all votes that were counted, in the order of the alphabet. */
    @Transactional(readOnly = true)
    public List<String> phrases(Decision decision) {
        return decision.open() ? List.of() : store.box().counted(decision.id()).stream().map(BallotBox.Counted::phrase).toList();
    }

    /**
     * Every vote with its phrase; empty where the sheet shows totals only: with few votes, and where patterns of ranks or
     * numbers could be told to somebody beforehand and recognised.
     */
    @Transactional(readOnly = true)
    public List<Counted> table(Decision decision) {
        if (decision.open()) return List.of();
        var counted = store.box().counted(decision.id());
        return !hasTable(decision, counted.size()) ? List.of() : counted.stream().map(it -> new Counted(Paper.read(it.says()), it.phrase(), -1)).toList();
    }

    static boolean hasTable(Decision decision, int votes) {
        return votes >= ENOUGH_FOR_A_TABLE && decision.way().asks() != Decision.Asks.RANKS && decision.way().asks() != Decision.Asks.NUMBERS;
    }

    /** One vote, by its three words, for whoever has them and is in the project. */
    @Transactional(readOnly = true)
    public Optional<Counted> find(Me me, String id, String typed) {
        return decisions.seenBy(me, id).filter(it -> it.secret() && !it.open())
                .flatMap(it -> Phrases.typed(typed).flatMap(words -> store.box().counted(id, words)).map(ballot -> new Counted(
                        Paper.read(ballot.says()), ballot.phrase(), store.ledger().number(it.project(), ballot.id()))));
    }

    /** By group, where that gives nobody away; empty otherwise. */
    @Transactional(readOnly = true)
    public List<ByGroup.Row> groups(Decision decision) {
        return ByStakeholder.read(store.box().byStakeholder(decision.id()));
    }

    private Optional<Decision> open(Me me, String id) {
        return decisions.seenBy(me, id).filter(Decision::secret).filter(it -> decisions.takesVoteOf(me, it)).filter(it -> store.box().hasKey(id));
    }

    // --- on paper: envelopes are ticked first, then opened together and entered by one teller, and looked at by another

    /** @param waiting envelopes that are ticked and not yet entered @param pending papers entered by the first teller, which the second has not looked at, or 0 */
    public record Envelopes(Set<String> ticked, int waiting, int pending, boolean mine) {}

    @Transactional(readOnly = true)
    public Optional<Envelopes> envelopes(Me me, String id) {
        return tellers(me, id).map(it -> {
            var pending = store.box().pending(id);
            return new Envelopes(store.box().envelopes(id), store.box().waiting(id), pending.map(BallotBox.Batch::papers).orElse(0),
                    pending.filter(batch -> batch.enteredBy().equals(me.person())).isPresent());
        });
    }

    /** Whose paper vote came: from now on they have voted. */
    public boolean tick(Me me, String id, Set<String> people) {
        return tellers(me, id).filter(it -> store.box().hold(id)).map(it -> {
            people.forEach(person -> store.box().note(id, person, true));
            tell.fact("envelopes-ticked", it, me);
            return true;
        }).orElse(false);
    }

    /** Takes back a tick at the wrong name, as long as an envelope is still to be opened. */
    public boolean untick(Me me, String id, String person) {
        return tellers(me, id).filter(it -> store.box().hold(id) && store.box().waiting(id) > 0 && store.box().pending(id).isEmpty())
                .map(it -> store.box().untick(id, person)).orElse(false);
    }

    /** What stands on the papers: as many as there are envelopes. @return false when the numbers differ, or one waits already */
    public boolean enter(Me me, String id, List<NewAnswer> papers) {
        return tellers(me, id).filter(it -> store.box().hold(id) && papers.size() == store.box().waiting(id) && !papers.isEmpty() && store.box().pending(id).isEmpty())
                .filter(it -> papers.stream().allMatch(paper -> isBlank(paper) || Counting.isAsked(it, paper))).map(it -> {
                    store.box().enter(id, papers.stream().map(Paper::write).toList(), me.person());
                    tell.fact("papers-entered", it, me);
                    return true;
                }).orElse(false);
    }

    private static boolean isBlank(NewAnswer paper) {
        return paper.answer() == null && paper.marks().isEmpty();
    }

    /** What the first teller entered, for the second. */
    @Transactional(readOnly = true)
    public List<NewAnswer> entered(Me me, String id) {
        return tellers(me, id).flatMap(it -> store.box().pending(id)).filter(it -> !it.enteredBy().equals(me.person()))
                .map(it -> store.box().papers(id, it).stream().map(Paper::read).toList()).orElse(List.of());
    }

    /** The second teller says that it is as on the papers; from then on it is final. Or that it is not, and it is entered anew. */
    public boolean confirm(Me me, String id, boolean right) {
        var decision = tellers(me, id).filter(it -> store.box().hold(id));
        var batch = decision.flatMap(it -> store.box().pending(id)).filter(it -> right ? !it.enteredBy().equals(me.person()) : true);
        if (batch.isEmpty()) return false;
        if (right) store.box().confirm(id, batch.get(), me.person());
        else store.box().discard(batch.get());
        tell.fact(right ? "papers-confirmed" : "papers-discarded", decision.orElseThrow(), me);
        if (right) closings.closeIfAllHaveAnswered(decision.orElseThrow(), me);
        return true;
    }

    private Optional<Decision> tellers(Me me, String id) {
        return decisions.seenBy(me, id).filter(it -> it.secret() && it.open() && decisions.mayWriteDown(me, it)).filter(it -> store.box().hasKey(id));
    }

    // --- keys

    /** When the app starts: keys that should be gone go, and where a key is lost everybody is asked to vote again. */
    @EventListener
    public void lookAfterKeys(ApplicationReadyEvent ready) {
        store.box().destroyLeftOverKeys();
        for (var decision : store.questions().open()) if (decision.secret() && !store.box().hasKey(decision.id())) {
            store.box().beginAgain(decision.id());
            store.ledger().begunAgain(decision.id());
            tell.begunAgain(decision, decisions.asked(decision).stream().map(Asked::person).toList());
        }
    }
}
