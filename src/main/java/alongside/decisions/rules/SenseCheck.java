package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks right, not sure, or worried: how something sits with people, before anything is decided. The group goes on when
 * nobody is worried and more people find that it looks right than are not sure; otherwise it talks first.
 */
public record SenseCheck() implements Way {

    @Override
    public Count count(Ballots ballots) {
        var people = Named.people(ballots, Sense.class);
        int right = people.getOrDefault(Sense.LOOKS_RIGHT, 0);
        int unsure = people.getOrDefault(Sense.NOT_SURE, 0);
        int worried = people.getOrDefault(Sense.WORRIED, 0);
        int answered = right + unsure + worried;
        var outcome = answered == 0 ? Outcome.NOBODY_ANSWERED : worried > 0 || unsure >= right ? Outcome.TALK_MORE : Outcome.AGREED;

        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", ballots.answered(), "asked", ballots.asked())));
        if (right > 0) steps.add(CountStory.Step.of("looks-right", Map.of("people", right)));
        if (unsure > 0) steps.add(CountStory.Step.of("not-sure", Map.of("people", unsure)));
        if (worried > 0) steps.add(CountStory.Step.of("worried", Map.of("people", worried)));
        steps.add(CountStory.Step.of(
                switch (outcome) {
                    case AGREED -> "sits-right";
                    case NOBODY_ANSWERED -> "nobody";
                    default -> "talk-more";
                },
                Map.of()));
        return new Count(outcome, ballots.asked(), ballots.answered(), ballots.answered() - answered, Named.totals(people), List.of(), Set.of(), null, new CountStory(steps));
    }
}
