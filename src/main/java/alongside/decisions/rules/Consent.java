package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Agreed when somebody agrees or can live with it, and no objection stands. "Good enough for now, safe enough to try."
 * Whoever stays out of it says so; whoever says nothing has not answered.
 */
public record Consent() implements Way {

    @Override
    public Count count(Ballots ballots) {
        var answers = ballots.of(Ballot.Said.class);
        int consent = people(answers, Answer.CONSENT);
        int liveWith = people(answers, Answer.LIVE_WITH);
        int stayOut = people(answers, Answer.STAY_OUT);
        int objected = people(answers, Answer.OBJECT);
        int standing = answers.entrySet().stream().filter(it -> it.getKey().stands()).mapToInt(Map.Entry::getValue).sum();
        var outcome = answers.isEmpty() ? Outcome.NOBODY_ANSWERED
                : standing > 0 ? Outcome.OBJECTION_STANDS
                : consent + liveWith + objected == 0 ? Outcome.NOT_AGREED : Outcome.AGREED;

        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", ballots.answered(), "asked", ballots.asked())));
        if (consent > 0) steps.add(CountStory.Step.of("consent", Map.of("people", consent)));
        if (liveWith > 0) steps.add(CountStory.Step.of("live-with", Map.of("people", liveWith)));
        if (stayOut > 0) steps.add(CountStory.Step.of("stay-out", Map.of("people", stayOut)));
        if (objected > 0) steps.add(CountStory.Step.of("object", Map.of("people", objected)));
        if (objected > standing) steps.add(CountStory.Step.of("settled", Map.of("people", objected - standing)));
        steps.add(CountStory.Step.of(
                switch (outcome) {
                    case AGREED -> "agreed";
                    case OBJECTION_STANDS -> "objection-stands";
                    case NOT_AGREED -> "all-stay-out";
                    default -> "nobody";
                },
                Map.of("people", standing)));
        var totals = List.of(new Total(Answer.CONSENT.name(), consent, 1), new Total(Answer.LIVE_WITH.name(), liveWith, 2),
                new Total(Answer.STAY_OUT.name(), stayOut, 3), new Total(Answer.OBJECT.name(), objected, 4));
        return new Count(outcome, ballots.asked(), ballots.answered(), 0, totals, List.of(), Set.of(), null, new CountStory(steps));
    }

    private static int people(Map<Ballot.Said, Integer> answers, Answer which) {
        return answers.entrySet().stream().filter(it -> it.getKey().answer() == which).mapToInt(Map.Entry::getValue).sum();
    }
}
