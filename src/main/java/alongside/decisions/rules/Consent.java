package alongside.decisions.rules;

import static alongside.decisions.rules.Answer.CONSENT;
import static alongside.decisions.rules.Answer.LIVE_WITH;
import static alongside.decisions.rules.Answer.OBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Agreed when somebody answered and no objection stands. "Good enough for now, safe enough to try." */
public record Consent() implements Way {

    @Override
    public Count count(Set<String> asked, List<Ballot> ballots) {
        var answers = Latest.of(asked, ballots, Ballot.Said.class);
        int consent = people(answers, CONSENT);
        int liveWith = people(answers, LIVE_WITH);
        int objected = people(answers, OBJECT);
        int standing = (int) answers.stream().filter(Ballot.Said::stands).count();
        var outcome = answers.isEmpty() ? Outcome.NOBODY_ANSWERED : standing > 0 ? Outcome.OBJECTION_STANDS : Outcome.AGREED;

        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", answers.size(), "asked", asked.size())));
        if (consent > 0) steps.add(CountStory.Step.of("consent", Map.of("people", consent)));
        if (liveWith > 0) steps.add(CountStory.Step.of("live-with", Map.of("people", liveWith)));
        if (objected > 0) steps.add(CountStory.Step.of("object", Map.of("people", objected)));
        if (objected > standing) steps.add(CountStory.Step.of("settled", Map.of("people", objected - standing)));
        steps.add(CountStory.Step.of(
                switch (outcome) {
                    case AGREED -> "agreed";
                    case OBJECTION_STANDS -> "objection-stands";
                    case TIE, NOBODY_ANSWERED -> "nobody";
                },
                Map.of("people", standing)));
        var totals = List.of(new Total(CONSENT.name(), consent, 1), new Total(LIVE_WITH.name(), liveWith, 2), new Total(OBJECT.name(), objected, 3));
        return new Count(outcome, asked.size(), answers.size(), totals, List.of(), Set.of(), new CountStory(steps));
    }

    private static int people(List<Ballot.Said> answers, Answer which) {
        return (int) answers.stream().filter(it -> it.answer() == which).count();
    }
}
