package alongside.decisions.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Counts of every way that between them tell every step there is. */
public final class EveryStory {

    private static final List<String> OPTIONS = List.of("Ash", "Birch", "Cedar", "Elm");

    /** A's surplus lifts B and C to 6 each, where 5 are enough; B had 4 before, and C 3. */
    static final Ballots EQUAL_SURPLUSES = Votes.of("4 A>B", "6 A>C", "4 B>D", "3 C>D", "3 D", "4 E");

    private EveryStory() {}

    public static List<Count> counts() {
        var random = new Random(20260609);
        var counts = new ArrayList<Count>();
        for (int i = 0; i < 300; i++) {
            int people = i % 10 == 0 ? 0 : 1 + random.nextInt(12);
            var said = new ArrayList<Ballot>();
            var ticked = new ArrayList<Ballot>();
            var marked = new ArrayList<Ballot>();
            var scored = new ArrayList<Ballot>();
            var ranked = new ArrayList<Ballot>();
            int mood = random.nextInt(4);
            for (int person = 0; person < people; person++) {
                var answer = Answer.values()[random.nextInt(1 + mood)];
                said.add(new Ballot.Said(answer, answer == Answer.OBJECT && random.nextBoolean()));
                var ticks = new HashSet<String>();
                var marks = new HashMap<String, Integer>();
                var ranks = new ArrayList<Set<String>>();
                for (var option : OPTIONS) {
                    if (random.nextInt(3) == 0) ticks.add(option);
                    if (random.nextInt(3) > 0) marks.put(option, random.nextInt(mood + 1));
                    if (random.nextInt(4) > 0) ranks.add(Set.of(OPTIONS.get(random.nextInt(4))));
                }
                ticked.add(new Ballot.Ticked(ticks));
                marked.add(new Ballot.Marked(marks));
                scored.add(new Ballot.Marked(Map.of("Ash", random.nextInt(6))));
                ranked.add(new Ballot.Ranked(random.nextInt(8) == 0 ? List.of() : ranks));
            }
            var costs = new LinkedHashMap<String, Long>();
            for (var option : OPTIONS) costs.put(option, 100L + random.nextInt(mood == 0 ? 1 : 600));
            for (var lot : List.of(Lot.NONE, new Lot("story"))) {
                int places = 1 + random.nextInt(3);
                add(counts, said, new Consent());
                add(counts, picked(random, people, Agreement.values(), mood), new Consensus(random.nextInt(2)));
                add(counts, picked(random, people, Vote.values(), mood), new AgreeDisagree(random.nextInt(12), random.nextBoolean() ? Share.MORE_THAN_HALF : Share.TWO_THIRDS));
                add(counts, picked(random, people, Vote.values(), -1), new AgreeDisagree(0, Share.TWO_THIRDS));
                add(counts, picked(random, people, Sense.values(), mood), new SenseCheck());
                add(counts, ticked, new SingleChoice(OPTIONS, places, lot), new Approval(OPTIONS, places, lot), new Budget(costs, 100 * random.nextInt(9), lot), new EqualShares(costs, 100 * random.nextInt(9), lot));
                add(counts, marked, new Dots(OPTIONS, 6, places, lot), new TimePoll(OPTIONS, lot), new Score(OPTIONS, 0, 3, mood == 0 ? null : new BigDecimal(mood - 1), random.nextInt(2), places, lot));
                add(counts, scored, Score.agreed("Ash", 0, 5, new BigDecimal("3"), random.nextInt(3)));
                add(counts, ranked, new InstantRunoff(OPTIONS, random.nextBoolean(), lot), new ScottishStv(OPTIONS, places, lot), new MeekStv(OPTIONS, places, lot), new Schulze(OPTIONS, places, lot), new RankedPairs(OPTIONS, places, lot));
            }
        }
        counts.add(new ScottishStv(List.of("A", "B", "C", "D", "E"), 4, Lot.NONE).count(EQUAL_SURPLUSES));
        return counts;
    }

    private static void add(List<Count> counts, List<? extends Ballot> ballots, Way... ways) {
        for (var way : ways) counts.add(way.count(Ballots.secret(12, ballots)));
    }

    /** @param mood how far down the answers people go; -1 for the last alone */
    private static List<Ballot> picked(Random random, int people, Enum<?>[] answers, int mood) {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < people; i++) ballots.add(Ballot.Picked.of(answers[mood < 0 ? answers.length - 1 : Math.min(answers.length - 1, random.nextInt(mood + 2))]));
        return ballots;
    }
}
