package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far people agree, in five steps. It is agreed when nobody wants to talk more and no more people are against it
 * than the group said beforehand that it can bear, usually nobody. What those who can only live with it or are against
 * it say is kept beside the decision.
 *
 * @param mostAgainst how many people may be against it and it is still agreed
 */
public record Consensus(int mostAgainst) implements Way {

    /** The keys of how many gave each answer, in the order of {@link Agreement}. */
    private static final Map<Agreement, String> KEYS = Map.of(
            Agreement.FULLY, "fully", Agreement.MOSTLY, "mostly", Agreement.LIVE_WITH, "live-with",
            Agreement.TALK_MORE, "wants-to-talk", Agreement.AGAINST, "against");

    @Override
    public Count count(Ballots ballots) {
        var people = Named.people(ballots, Agreement.class);
        int against = people.getOrDefault(Agreement.AGAINST, 0);
        int liveWith = people.getOrDefault(Agreement.LIVE_WITH, 0);
        int answered = people.values().stream().mapToInt(Integer::intValue).sum();
        int with = people.getOrDefault(Agreement.FULLY, 0) + people.getOrDefault(Agreement.MOSTLY, 0) + liveWith;
        var outcome = answered == 0 ? Outcome.NOBODY_ANSWERED
                : against > mostAgainst ? Outcome.NOT_AGREED
                : people.getOrDefault(Agreement.TALK_MORE, 0) > 0 ? Outcome.TALK_MORE
                : with == 0 ? Outcome.NOT_AGREED : Outcome.AGREED;

        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", ballots.answered(), "asked", ballots.asked())));
        people.forEach((answer, many) -> {
            if (many > 0) steps.add(CountStory.Step.of(KEYS.getOrDefault(answer, ""), Map.of("people", many)));
        });
        if (against > 0) steps.add(CountStory.Step.of(against > mostAgainst ? "too-many-against" : "can-bear-against", Map.of("people", against, "most", mostAgainst)));
        steps.add(CountStory.Step.of(Named.end(outcome), Map.of()));
        if (outcome == Outcome.AGREED && liveWith + against > 0) steps.add(CountStory.Step.of("minority-kept", Map.of("people", liveWith + against)));
        return new Count(outcome, ballots.asked(), ballots.answered(), ballots.answered() - answered, Named.totals(people), List.of(), Set.of(), null, new CountStory(steps));
    }
}
