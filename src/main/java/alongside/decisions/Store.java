package alongside.decisions;

import alongside.log.Signed;
import alongside.store.GroupCommit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Repository;

/** What this room keeps, in one place for its front doors: questions, answers, ballots and the log of all of it. */
@Repository("decisionsStore")
class Store {

    private final GroupCommit commits;
    private final Questions questions;
    private final Putting putting;
    private final Answers answers;
    private final BallotBox box;
    private final StandInStore standIns;

    Store(GroupCommit commits, Questions questions, Putting putting, Answers answers, BallotBox box, StandInStore standIns) {
        this.commits = commits;
        this.questions = questions;
        this.putting = putting;
        this.answers = answers;
        this.box = box;
        this.standIns = standIns;
    }

    Questions questions() {
        return questions;
    }

    Putting putting() {
        return putting;
    }

    Answers answers() {
        return answers;
    }

    BallotBox box() {
        return box;
    }

    StandInStore standIns() {
        return standIns;
    }

    Words words() {
        return putting.words();
    }

    Ledger ledger() {
        return putting.ledger();
    }

    /** Everything that was cast in these. */
    Map<String, Votes> votes(List<Decision> decisions) {
        if (decisions.isEmpty()) return Map.of();
        var ids = decisions.stream().map(Decision::id).toList();
        var secret = decisions.stream().filter(Decision::secret).map(Decision::id).toList();
        var asked = answers.asked(ids);
        var given = answers.given(ids);
        var voted = box.voted(secret);
        var counted = box.counted(secret);
        var votes = new HashMap<String, Votes>();
        for (var id : ids) votes.put(id, votes(asked.getOrDefault(id, List.of()), given.getOrDefault(id, List.of()), voted.getOrDefault(id, Set.of()), counted.getOrDefault(id, List.of())));
        return votes;
    }

    Votes votes(Decision decision) {
        var id = decision.id();
        var secret = decision.secret() ? List.of(id) : List.<String>of();
        return votes(answers.asked(id), answers.given(id), box.voted(secret).getOrDefault(id, Set.of()), box.counted(secret).getOrDefault(id, List.of()));
    }

    private static Votes votes(List<Asked> asked, List<Given> given, Set<String> voted, List<BallotBox.Counted> counted) {
        return new Votes(asked, given, voted, counted.stream().map(it -> Paper.read(it.says())).toList());
    }

    /** Counts a secret vote: its ballots are copied in one go, and its sheet is written. */
    void emptyBox(Decision decision) {
        int onPaper = box.envelopes(decision.id()).size();
        var slips = box.count(decision.id());
        box.sheet(decision.id(), slips.size(), onPaper, ByStakeholder.text(decision, slips));
    }

    Signed checkpoint(String decision) {
        return putting.ledger().checkpoint(decision);
    }

    /** When a room full of people answers at once, their answers share a transaction. */
    <T> T burst(Supplier<T> work) {
        return commits.save(work);
    }
}
