package alongside.cli.count;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.rules.Ballot;
import alongside.decisions.rules.Ballots;
import alongside.decisions.rules.Count;
import alongside.decisions.rules.InstantRunoff;
import alongside.decisions.rules.Lot;
import alongside.decisions.rules.RankedPairs;
import alongside.decisions.rules.Rankings;
import alongside.decisions.rules.Schulze;
import alongside.decisions.rules.SingleChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Published votes with known results, other than the Scottish wards. */
class PublishedVotesTest {

    @Test
    void burlington_has_three_different_winners_and_every_round_and_pair_is_as_published() throws IOException {
        var file = BallotFile.read(Published.file("burlington-2009/us_vt_btv_2009_03_mayor.normalized.csv"));
        var rankings = Objects.requireNonNull(file.rankings());
        var report = Published.json("burlington-2009/report.json");
        var names = report.get("candidates").valueStream().map(it -> it.get("name").asString()).toList();
        assertThat(new SingleChoice(file.options()).count(rankings.first()).chosen()).containsExactly("Kurt Wright");

        var irv = new InstantRunoff(file.options()).count(rankings);
        assertThat(irv.chosen()).containsExactly(names.get(report.get("winner").asInt())).containsExactly("Bob Kiss");
        assertThat(irv.answered()).isEqualTo(report.get("ballotCount").asInt());
        var stages = irv.story().stages();
        assertThat(stages).hasSize(report.get("rounds").size());
        for (int i = 0; i < stages.size(); i++) {
            var ours = new TreeMap<String, Integer>();
            stages.get(i).totals().forEach((name, votes) -> { if (votes.signum() > 0) ours.put(name, votes.intValueExact()); });
            var theirs = new TreeMap<String, Integer>();
            for (var it : report.get("rounds").get(i).get("allocations"))
                if (!it.get("allocatee").isString()) theirs.put(names.get(it.get("allocatee").asInt()), it.get("votes").asInt());
                else ours.put("exhausted, and four with several first choices", stages.get(i).exhausted().intValueExact() + irv.invalid());
            for (var it : report.get("rounds").get(i).get("allocations"))
                if (it.get("allocatee").isString()) theirs.put("exhausted, and four with several first choices", it.get("votes").asInt());
            assertThat(ours).as("round " + (i + 1)).isEqualTo(theirs);
        }

        var schulze = new Schulze(file.options()).count(rankings);
        assertThat(schulze.chosen()).containsExactly(names.get(report.get("condorcet").asInt())).containsExactly("Andy Montroll");
        assertThat(new RankedPairs(file.options()).count(rankings).chosen()).containsExactly("Andy Montroll");
        var pairwise = Objects.requireNonNull(schulze.story().pairwise());
        var table = report.get("pairwisePreferences");
        int cells = 0;
        for (int r = 0; r < table.get("rows").size(); r++)
            for (int c = 0; c < table.get("cols").size(); c++) {
                var cell = table.get("entries").get(r).get(c);
                if (cell.isNull()) continue;
                cells++;
                assertThat(pairwise.over(names.get(table.get("rows").get(r).asInt()), names.get(table.get("cols").get(c).asInt()))).isEqualTo(cell.get("numerator").asInt());
            }
        assertThat(cells).isEqualTo(30);
    }

    @Test
    void known_profiles_have_their_known_winners_and_orders() {
        var profiles = Published.json("condorcet/known-profiles.json");
        int compared = 0;
        for (var it : profiles.properties()) {
            var expected = it.getValue().get("expected");
            var piles = new LinkedHashMap<Ballot, Integer>();
            var options = new LinkedHashSet<String>();
            for (var ballot : it.getValue().get("ballots")) {
                var letters = List.of(ballot.get(1).asString().split(""));
                options.addAll(letters);
                piles.merge(Ballot.Ranked.of(letters.toArray(String[]::new)), ballot.get(0).asInt(), Integer::sum);
            }
            var all = List.copyOf(options);
            var rankings = Rankings.of(all, new Ballots(piles.values().stream().mapToInt(Integer::intValue).sum(), piles));
            var schulze = new Schulze(all).count(rankings);
            var pairs = new RankedPairs(all).count(rankings);
            var winner = expected.get("condorcet_winner");
            if (winner != null && !winner.isNull()) {
                assertThat(schulze.chosen()).as(it.getKey()).containsExactly(winner.asString());
                assertThat(pairs.chosen()).as(it.getKey()).containsExactly(winner.asString());
                assertThat(schulze.story().steps()).as(it.getKey()).anyMatch(step -> step.key().equals("beats-all"));
                compared++;
            } else if (winner != null) {
                assertThat(schulze.story().steps()).as(it.getKey()).anyMatch(step -> step.key().equals("beats-all-none"));
                compared++;
            }
            if (expected.has("schulze_order")) assertThat(order(schulze)).as(it.getKey()).isEqualTo(expected.get("schulze_order").asString());
            if (expected.has("ranked_pairs_winning_votes")) assertThat(order(pairs)).as(it.getKey()).isEqualTo(expected.get("ranked_pairs_winning_votes").asString());
            if (expected.has("plurality")) assertThat(new SingleChoice(all).count(rankings.first()).chosen()).as(it.getKey()).containsExactly(expected.get("plurality").asString());
            if (expected.has("irv")) {
                var irv = new InstantRunoff(all, false, Lot.NONE).count(rankings);
                assertThat(irv.chosen()).as(it.getKey()).containsExactly(expected.get("irv").asString());
                for (int round = 1; expected.has("irv_round" + round); round++) {
                    var totals = irv.story().stages().get(round - 1).totals();
                    expected.get("irv_round" + round).properties().forEach(votes -> assertThat(totals.get(votes.getKey())).isEqualByComparingTo(votes.getValue().decimalValue()));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(9);
    }

    /** Ranked orders of PrefLib, small as can be: what beats every other two by two wins both ways. */
    @Test
    void minimal_profiles_are_read_and_whoever_beats_all_others_wins() throws IOException {
        int decided = 0;
        try (var files = Files.list(Published.file("condorcet/pref_voting-minimal"))) {
            for (var path : files.sorted().toList()) {
                var file = BallotFile.read(path);
                var rankings = Objects.requireNonNull(file.rankings());
                var schulze = new Schulze(file.options()).count(rankings);
                var pairs = new RankedPairs(file.options()).count(rankings);
                if (schulze.story().steps().stream().anyMatch(it -> it.key().equals("beats-all"))) {
                    assertThat(schulze.chosen()).hasSize(1).isEqualTo(pairs.chosen());
                    decided++;
                }
                assertThat(Set.copyOf(order(schulze).chars().boxed().toList())).isEqualTo(Set.copyOf(order(pairs).chars().boxed().toList()));
            }
        }
        assertThat(decided).isPositive();
    }

    /**
     * RCTab's cases whose rules are ours: a ballot stops at an overvote, skipped ranks are passed over, a repeated option
     * counts where it stands first, one goes out at a time, a tie goes by the round before. The others ask for rules
     * that are not ours: a ballot that ends at a skipped rank (3, 5) or a repeated option (6, duplicate), or goes on
     * after an overvote (2, skip_to_next); a count that goes on below two or stops early (continue, first_round, stop);
     * a lot of RCTab's own (tiebreak_seed, _generate, _use_permutation); undeclared write-ins that go out first
     * (generic_csv); an option struck out (excluded); and the several seats of American rules (all others).
     */
    @ParameterizedTest
    @ValueSource(strings = {"test_set_0_skipped_first_choice", "test_set_1_exhaust_at_overvote", "test_set_4_skipped_choice_next", "test_set_7_duplicate_skip_to_next"})
    void small_cases_of_instant_run_off_round_by_round(String name) {
        var folder = "rctab-small/" + name + "/" + name;
        var options = Published.json(folder + "_config.json").get("candidates").valueStream().map(it -> it.get("name").asString()).toList();
        var ballots = cast(Published.json(folder + "_cvr.json"));
        var count = new InstantRunoff(options, false, Lot.NONE).count(Ballots.secret(ballots.size(), ballots));
        var rounds = Published.json(folder + "_expected_detailed_report.json").get("results");
        var out = new LinkedHashSet<String>();
        assertThat(count.story().stages()).hasSize(rounds.size());
        for (int i = 0; i < rounds.size(); i++) {
            var stage = count.story().stages().get(i);
            out.addAll(stage.excluded());
            var ours = stage.totals().entrySet().stream().filter(it -> !out.contains(it.getKey())).collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().toPlainString()));
            var theirs = rounds.get(i).get("tally").properties().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().asString()));
            assertThat(ours).as("round " + (i + 1)).isEqualTo(theirs);
        }
        assertThat(count.chosen()).containsExactly(rounds.get(rounds.size() - 1).get("tallyResults").get(0).get("elected").asString());
    }

    /** The ballots of a Cast Vote Records file. */
    private static List<Ballot> cast(JsonNode report) {
        var names = new HashMap<String, String>();
        for (var election : report.get("Election")) {
            for (var it : election.get("Candidate")) names.put(it.get("@id").asString(), it.get("Name").asString());
            for (var contest : election.get("Contest"))
                for (var it : contest.get("ContestSelection")) names.put(it.get("@id").asString(), names.get(it.get("CandidateIds").get(0).asString()));
        }
        var ballots = new ArrayList<Ballot>();
        for (var cvr : report.get("CVR")) {
            var ranks = new TreeMap<Integer, Set<String>>();
            for (var contest : cvr.get("CVRSnapshot").get(0).get("CVRContest"))
                for (var selection : contest.get("CVRContestSelection"))
                    for (var position : selection.get("SelectionPosition"))
                        ranks.computeIfAbsent(position.get("Rank").asInt(), it -> new LinkedHashSet<>()).add(names.get(selection.get("ContestSelectionId").asString()));
            var rows = new ArrayList<Set<String>>();
            for (int rank = 1; !ranks.isEmpty() && rank <= ranks.lastKey(); rank++) rows.add(ranks.getOrDefault(rank, Set.of()));
            ballots.add(new Ballot.Ranked(rows));
        }
        return ballots;
    }

    private static String order(Count count) {
        return Objects.requireNonNull(count.story().pairwise()).order().stream().flatMap(List::stream).collect(Collectors.joining());
    }
}
