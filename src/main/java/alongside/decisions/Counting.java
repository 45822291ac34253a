package alongside.decisions;

import alongside.decisions.rules.AgreeDisagree;
import alongside.decisions.rules.Approval;
import alongside.decisions.rules.Ballots;
import alongside.decisions.rules.Budget;
import alongside.decisions.rules.Cast;
import alongside.decisions.rules.Closing;
import alongside.decisions.rules.Consensus;
import alongside.decisions.rules.Consent;
import alongside.decisions.rules.Count;
import alongside.decisions.rules.Dots;
import alongside.decisions.rules.EqualShares;
import alongside.decisions.rules.InstantRunoff;
import alongside.decisions.rules.Lot;
import alongside.decisions.rules.MeekStv;
import alongside.decisions.rules.RankedPairs;
import alongside.decisions.rules.Rounds;
import alongside.decisions.rules.Schulze;
import alongside.decisions.rules.Score;
import alongside.decisions.rules.ScottishStv;
import alongside.decisions.rules.SenseCheck;
import alongside.decisions.rules.Share;
import alongside.decisions.rules.SingleChoice;
import alongside.decisions.rules.TimePoll;
import alongside.decisions.rules.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a decision's rows before the rules that count. */
final class Counting {

    private Counting() {}

    static Count count(Decision decision, Votes votes) {
        return way(decision).count(ballots(decision, votes));
    }

    private static Ballots ballots(Decision decision, Votes votes) {
        if (decision.secret()) return Ballots.secret(votes.asked().size(), votes.counted().stream().map(it -> Paper.ballot(decision.way(), it.answer(), it.marks(), false)).toList());
        if (decision.way() == Decision.Way.CONSENT)
            return Ballots.open(votes.people(), Rounds.last(decision.rounds().stream().map(round -> cast(decision, votes.given(), round.number())).toList()));
        return Ballots.open(votes.people(), cast(decision, votes.given(), decision.round().number()));
    }

    private static Way way(Decision decision) {
        var options = decision.options().stream().map(Option::id).toList();
        var terms = decision.terms();
        int places = decision.places();
        var lot = new Lot(terms.lot());
        return switch (decision.way()) {
            case CONSENT -> new Consent();
            case CONSENSUS -> new Consensus(terms.mostAgainst());
            case AGREE -> new AgreeDisagree(terms.quorum(), share(terms.needed()));
            case SENSE -> new SenseCheck();
            case SINGLE -> new SingleChoice(options, places, lot);
            case APPROVAL -> new Approval(options, places, lot);
            case DOTS -> new Dots(options, terms.dots(), places, lot);
            case SCORE -> new Score(options, terms.lowest(), terms.highest(), terms.leastMean().isEmpty() ? null : new BigDecimal(terms.leastMean()), terms.nobodyBelow(), places, lot);
            case TIME -> new TimePoll(options, lot);
            case BUDGET -> new Budget(costs(decision), terms.money(), lot);
            case EQUAL_SHARES -> new EqualShares(costs(decision), terms.money(), lot);
            case RUNOFF -> new InstantRunoff(options, false, lot);
            case SCHULZE -> new Schulze(options, places, lot);
            case RANKED_PAIRS -> new RankedPairs(options, places, lot);
            case STV -> new ScottishStv(options, places, lot);
            case MEEK_STV -> new MeekStv(options, places, lot);
        };
    }

    private static Share share(Terms.Needed needed) {
        return switch (needed) {
            case MORE_THAN_HALF -> Share.MORE_THAN_HALF;
            case TWO_THIRDS -> Share.TWO_THIRDS;
            case THREE_QUARTERS -> Share.THREE_QUARTERS;
        };
    }

    private static Map<String, Long> costs(Decision decision) {
        var costs = new LinkedHashMap<String, Long>();
        decision.options().forEach(it -> costs.put(it.id(), it.cost()));
        return costs;
    }

    /** How one round of a proposal ended. */
    static Count round(Decision decision, Round round, Votes votes) {
        return new Consent().count(votes.people(), cast(decision, votes.given(), round.number()));
    }

    static List<Cast> cast(Decision decision, List<Given> given, int round) {
        return given.stream().filter(it -> it.round() == round)
                .map(it -> new Cast(it.person(), Paper.ballot(decision.way(), it.answer(), it.marks(), it.objectionStands())))
                .toList();
    }

    static Set<String> notAnswered(Decision decision, Votes votes) {
        var answered = decision.secret() ? votes.voted()
                : votes.given().stream().filter(it -> it.round() == decision.round().number()).map(Given::person).collect(Collectors.toSet());
        return votes.asked().stream().map(Asked::person).filter(it -> !answered.contains(it)).collect(Collectors.toSet());
    }

    static boolean canClose(Decision decision, Votes votes, LocalDate today) {
        return decision.answering() && Closing.canClose(today, decision.closes(), notAnswered(decision, votes), keptOpen(votes.asked()));
    }

    /** Whether this person can answer now. */
    static boolean openTo(Decision decision, List<Asked> asked, String person, LocalDate today) {
        return decision.answering() && takesFrom(decision, asked, person, today);
    }

    /** Whether an answer of this person's is still taken; one on paper can come before the others are asked. */
    static boolean takesFrom(Decision decision, List<Asked> asked, String person, LocalDate today) {
        return decision.open()
                && asked.stream().anyMatch(it -> it.person().equals(person))
                && Closing.openTo(person, today, decision.closes(), keptOpen(asked));
    }

    /** Whether an answer is one that this decision asks for. */
    static boolean isAsked(Decision decision, NewAnswer answer) {
        if (decision.way().asks() == Decision.Asks.ANSWER) return answer.marks().isEmpty() && decision.way().kind().answers().contains(String.valueOf(answer.answer()));
        if (answer.answer() != null) return false;
        if (!decision.options().stream().map(Option::id).toList().containsAll(answer.options())) return false;
        return decision.way().asks() != Decision.Asks.ONE || answer.marks().size() == 1;
    }

    private static Map<String, LocalDate> keptOpen(List<Asked> asked) {
        var kept = new HashMap<String, LocalDate>();
        for (var it : asked) if (it.openUntil() != null) kept.put(it.person(), it.openUntil());
        return kept;
    }
}
