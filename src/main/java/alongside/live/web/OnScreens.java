package alongside.live.web;

import alongside.decisions.Decision;
import alongside.live.Card;
import alongside.live.Cards;
import alongside.live.GroundRules;
import alongside.live.QuickVotes;
import alongside.live.rules.AtMostThree;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked on people's own screens: cards, questions, what is put forward and what was written down of their words together, and never more than three things at one time. */
@Component("liveOnScreens")
class OnScreens {

    private sealed interface One {}

    private record OneCard(Card it) implements One {}

    private record OneQuestion(Decision it) implements One {}

    private record TheRules() implements One {}

    /** "Did we get it right?" It can wait, and is best answered while it is fresh: it comes when nothing else is asked. */
    private record OneCheck(Contribution it) implements One {}

    private final Cards cards;
    private final QuickVotes votes;
    private final GroundRules rules;
    private final Sessions sessions;
    private final Voices voices;

    OnScreens(Cards cards, QuickVotes votes, GroundRules rules, Sessions sessions, Voices voices) {
        this.sessions = sessions;
        this.voices = voices;
        this.cards = cards;
        this.votes = votes;
        this.rules = rules;
    }

    /** A card first: it belongs to what is on. Then questions, which close today, in the order in which they were put. @param takesPart whether they say what they cannot live with */
    Asks of(Me me, String session, boolean takesPart) {
        var all = new ArrayList<One>();
        cards.now(me, session).filter(it -> cards.mayAnswer(me, session, it) && cards.mine(me, session, it).isEmpty()).ifPresent(it -> all.add(new OneCard(it)));
        votes.waiting(me, session).forEach(it -> all.add(new OneQuestion(it)));
        if (takesPart && !rules.of(me, session).putForward().isEmpty()) all.add(new TheRules());
        if (takesPart && all.isEmpty()) sessions.seat(me, session).flatMap(it -> Optional.ofNullable(voices.inSession(it.place(), session, 1).toCheck())).ifPresent(it -> all.add(new OneCheck(it)));
        return asks(AtMostThree.now(all), all.size());
    }

    private static Asks asks(List<One> now, int all) {
        Card card = null;
        var questions = new ArrayList<Decision>();
        boolean rules = false;
        Contribution check = null;
        for (var one : now) {
            switch (one) {
                case OneCard it -> card = it.it;
                case OneQuestion it -> questions.add(it.it);
                case TheRules it -> rules = true;
                case OneCheck it -> check = it.it;
            }
        }
        return new Asks(card, List.copyOf(questions), rules, check, all > now.size());
    }

    /** Whether so much is asked of everybody that one more thing would wait with whoever has answered nothing. */
    boolean full(Me me, String session) {
        int questions = (int) votes.of(me, session).stream().filter(it -> it.decision().open()).count();
        int card = cards.now(me, session).isPresent() ? 1 : 0;
        int together = rules.of(me, session).putForward().isEmpty() ? 0 : 1;
        return AtMostThree.full(questions + card + together);
    }
}
