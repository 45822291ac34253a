package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.StandIn;
import alongside.decisions.StandIns;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.people.People;
import alongside.who.Me;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who votes for whom, for everybody in the project to read; and the reader's own way to ask somebody. */
@Component("decisionsStandInOnDecision")
class StandInOnDecision implements Panel {

    private final Decisions decisions;
    private final StandIns standIns;
    private final People people;

    StandInOnDecision(Decisions decisions, StandIns standIns, People people) {
        this.decisions = decisions;
        this.standIns = standIns;
        this.people = people;
    }

    @Override
    public String slot() {
        return "decisions.decision";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return decisions.seenBy(me, subject).map(it -> part(me, it)).orElse(null);
    }

    private @Nullable Part part(Me me, Decision it) {
        var all = standIns.of(it);
        boolean mayAsk = standIns.maySay(me, it, me.person());
        if (all.isEmpty() && !mayAsk) return null;
        var ids = new HashSet<String>();
        all.forEach(one -> ids.add(one.person()));
        all.forEach(one -> ids.add(one.by()));
        var names = people.find(ids);
        var mine = all.stream().filter(one -> it.open() && one.person().equals(me.person())).map(StandIn::by).map(by -> Kinds.name(names, by)).findFirst().orElse("");
        var waiting = standIns.waitingFor(me).stream().filter(one -> one.decision().equals(it.id())).map(StandIn::person).toList();
        return new StandInPart(it.id(), me.person(),
                all.stream().filter(one -> !it.open() || !one.person().equals(me.person())).map(one -> new StandInPart.Pair(Kinds.name(names, one.person()), Kinds.name(names, one.by()))).toList(),
                mine, mayAsk, waiting.stream().map(one -> new DecisionPage.Someone(one, Kinds.name(names, one))).toList());
    }
}
