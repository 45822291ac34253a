package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.StandIn;
import alongside.decisions.StandIns;
import alongside.design.Panel;
import alongside.design.Part;
import alongside.people.People;
import alongside.who.Me;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody asked me to vote for them. */
@Component("decisionsToVoteForOnMyPage")
class ToVoteForOnMyPage implements Panel {

    private final Decisions decisions;
    private final StandIns standIns;
    private final People people;

    ToVoteForOnMyPage(Decisions decisions, StandIns standIns, People people) {
        this.decisions = decisions;
        this.standIns = standIns;
        this.people = people;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var waiting = standIns.waitingFor(me);
        if (waiting.isEmpty()) return null;
        var names = people.find(waiting.stream().map(StandIn::person).collect(Collectors.toSet()));
        return new ToVoteForPart(waiting.stream().map(it -> new ToVoteForPart.One(
                it.decision(), decisions.seenBy(me, it.decision()).map(Decision::question).orElse(""), it.person(), Kinds.name(names, it.person()))).toList());
    }
}
