package alongside.cli.count;

import alongside.decisions.rules.AgreeDisagree;
import alongside.decisions.rules.Answer;
import alongside.decisions.rules.Approval;
import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.Ballots;
import alongside.decisions.rules.Budget;
import alongside.decisions.rules.Consensus;
import alongside.decisions.rules.Consent;
import alongside.decisions.rules.Count;
import alongside.decisions.rules.Dots;
import alongside.decisions.rules.EqualShares;
import alongside.decisions.rules.InstantRunoff;
import alongside.decisions.rules.Lot;
import alongside.decisions.rules.MeekStv;
import alongside.decisions.rules.Ranked;
import alongside.decisions.rules.RankedPairs;
import alongside.decisions.rules.Rankings;
import alongside.decisions.rules.Schulze;
import alongside.decisions.rules.Score;
import alongside.decisions.rules.ScottishStv;
import alongside.decisions.rules.SenseCheck;
import alongside.decisions.rules.Share;
import alongside.decisions.rules.SingleChoice;
import alongside.decisions.rules.TimePoll;
import alongside.decisions.rules.Way;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways by the names they have on the command line. */
enum WayNamed {
    SCOTTISH_STV, MEEK_STV, IRV, SCHULZE, RANKED_PAIRS, SINGLE, APPROVAL, SCORE, DOTS, TIMES, BUDGET, EQUAL_SHARES,
    CONSENT, CONSENSUS, AGREE_DISAGREE, SENSE_CHECK;

    private static final Map<Class<? extends Ballot>, String> KINDS = Map.of(
            Ballot.Ticked.class, "\"ticks\"", Ballot.Marked.class, "\"marks\", or scores in CSV", Ballot.Picked.class, "\"answer\"");

    /**
     * What the command line can say besides.
     *
     * @param highest the top of the scale, or null for the highest score given
     */
    record Settings(
            int seats, Lot lot, boolean oneAtATime, int dots, int lowest, @Nullable Integer highest, @Nullable BigDecimal mean,
            @Nullable Integer nobodyBelow, int quorum, Share share, int against) {}

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Count count(BallotFile file, Settings settings) {
        var way = way(file, settings);
        return switch (way) {
            case Ranked ranked -> ranked.count(rankings(file));
            case SingleChoice single -> single.count(file.rankings() == null ? ballots(file, Ballot.Ticked.class) : file.rankings().first());
            case Approval approval -> approval.count(ticked(file));
            case Budget budget -> budget.count(ticked(file));
            case EqualShares shares -> shares.count(ticked(file));
            case Consent consent -> consent.count(said(file));
            case Score score -> score.count(ballots(file, Ballot.Marked.class));
            case Dots it -> it.count(ballots(file, Ballot.Marked.class));
            case TimePoll times -> times.count(ballots(file, Ballot.Marked.class));
            case Consensus it -> it.count(ballots(file, Ballot.Picked.class));
            case AgreeDisagree it -> it.count(ballots(file, Ballot.Picked.class));
            case SenseCheck it -> it.count(ballots(file, Ballot.Picked.class));
        };
    }

    private Way way(BallotFile file, Settings it) {
        var options = file.options();
        return switch (this) {
            case SCOTTISH_STV -> new ScottishStv(options, it.seats, it.lot);
            case MEEK_STV -> new MeekStv(options, it.seats, it.lot);
            case IRV -> new InstantRunoff(options, !it.oneAtATime, it.lot);
            case SCHULZE -> new Schulze(options, it.seats, it.lot);
            case RANKED_PAIRS -> new RankedPairs(options, it.seats, it.lot);
            case SINGLE -> new SingleChoice(options, it.seats, it.lot);
            case APPROVAL -> new Approval(options, it.seats, it.lot);
            case SCORE -> new Score(options, it.lowest, it.highest == null ? highest(file, it.lowest) : it.highest, it.mean, it.nobodyBelow == null ? it.lowest : it.nobodyBelow, it.seats, it.lot);
            case DOTS -> new Dots(options, it.dots, it.seats, it.lot);
            case TIMES -> new TimePoll(options, it.lot);
            case BUDGET -> new Budget(pence(file), file.money(), it.lot);
            case EQUAL_SHARES -> new EqualShares(pence(file), file.money(), it.lot);
            case CONSENT -> new Consent();
            case CONSENSUS -> new Consensus(it.against);
            case AGREE_DISAGREE -> new AgreeDisagree(it.quorum, it.share);
            case SENSE_CHECK -> new SenseCheck();
        };
    }

    private Rankings rankings(BallotFile file) {
        if (file.rankings() == null) throw new Broken(0, "ballots that rank options, for the way " + this, "");
        return file.rankings();
    }

    private Ballots ballots(BallotFile file, Class<? extends Ballot> kind) {
        if (file.ballots() == null || !file.ballots().piles().keySet().stream().allMatch(kind::isInstance))
            throw new Broken(0, "ballots of the kind that the way " + this + " counts (" + KINDS.getOrDefault(kind, "") + ")", "");
        return file.ballots();
    }

    private Ballots ticked(BallotFile file) {
        return file.rankings() == null ? ballots(file, Ballot.Ticked.class) : file.rankings().ticked();
    }

    /** Answers to a proposal, as people gave them in one round: an objection stands. */
    private Ballots said(BallotFile file) {
        var piles = new LinkedHashMap<Ballot, Integer>();
        ballots(file, Ballot.Picked.class).piles().forEach((ballot, many) -> {
            var name = ((Ballot.Picked) ballot).answer();
            var answer = Arrays.stream(Answer.values()).filter(it -> it.name().equals(name)).findFirst();
            piles.merge(Ballot.Said.of(answer.orElseThrow(() -> new Broken(0, "answers out of " + Arrays.toString(Answer.values()), name))), many, Integer::sum);
        });
        return new Ballots(piles.values().stream().mapToInt(Integer::intValue).sum(), piles);
    }

    private Map<String, Long> pence(BallotFile file) {
        var pence = new LinkedHashMap<String, Long>();
        for (var option : file.options()) {
            var cost = file.pence().get(option);
            if (cost == null) throw new Broken(0, "\"pence\" for each option, and \"money\"", option);
            pence.put(option, cost);
        }
        return pence;
    }

    private static int highest(BallotFile file, int lowest) {
        int highest = lowest + 1;
        if (file.ballots() == null) return highest;
        for (var ballot : file.ballots().piles().keySet())
            if (ballot instanceof Ballot.Marked marked)
                for (int it : marked.marks().values()) highest = Math.max(highest, it);
        return highest;
    }
}
