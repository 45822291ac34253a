package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Agree, disagree or abstain. It is agreed when enough people answered and enough of those who agree or disagree agree.
 * An abstention counts as an answer and for neither side.
 *
 * @param quorum how many people have to answer
 * @param needed the share of those who agree or disagree
 */
public record AgreeDisagree(int quorum, Share needed) implements Way {

    @Override
    public Count count(Ballots ballots) {
        var people = Named.people(ballots, Vote.class);
        int agree = people.getOrDefault(Vote.AGREE, 0);
        int disagree = people.getOrDefault(Vote.DISAGREE, 0);
        int abstain = people.getOrDefault(Vote.ABSTAIN, 0);
        int answered = agree + disagree + abstain;
        boolean carried = agree > 0 && needed.reached(agree, agree + disagree);
        var outcome = answered == 0 ? Outcome.NOBODY_ANSWERED : answered < quorum ? Outcome.TOO_FEW : carried ? Outcome.AGREED : Outcome.NOT_AGREED;

        var steps = new ArrayList<CountStory.Step>();
        steps.add(CountStory.Step.of("answered", Map.of("answered", ballots.answered(), "asked", ballots.asked())));
        if (quorum > 0) steps.add(CountStory.Step.of(answered < quorum ? "quorum-missed" : "quorum-met", Map.of("answered", answered, "quorum", quorum)));
        if (answered > 0) steps.add(CountStory.Step.of("for-and-against", Map.of("agree", agree, "disagree", disagree, "abstain", abstain)));
        if (agree + disagree > 0)
            steps.add(CountStory.Step.of(carried ? "share-reached" : "share-missed",
                    Map.of("agree", agree, "votes", agree + disagree, "of", needed.of(), "outof", needed.outOf(), "more", needed.more() ? 1 : 0)));
        else if (answered > 0) steps.add(CountStory.Step.of("all-abstain", Map.of("people", abstain)));
        steps.add(CountStory.Step.of(Named.end(outcome), Map.of()));
        return new Count(outcome, ballots.asked(), ballots.answered(), ballots.answered() - answered, Named.totals(people), List.of(), Set.of(), null, new CountStory(steps));
    }
}
