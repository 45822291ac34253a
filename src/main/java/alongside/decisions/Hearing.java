package alongside.decisions;

import alongside.hub.Hub;
import alongside.hub.MayListen;
import alongside.who.Me;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open pages of an open question hear that an answer came. */
@Component("decisionsHearing")
class Hearing implements MayListen {

    private static final String TOPIC = "answers:";

    private final Hub hub;
    private final Decisions decisions;

    Hearing(Hub hub, Decisions decisions) {
        this.hub = hub;
        this.decisions = decisions;
    }

    @Override
    public boolean knows(String topic) {
        return topic.startsWith(TOPIC);
    }

    @Override
    public boolean may(Me me, String topic) {
        return decisions.seenBy(me, topic.substring(TOPIC.length())).filter(May::hearTheCount).isPresent();
    }

    @EventListener
    void counted(AnswerCounted counted) {
        hub.news(TOPIC + counted.decision());
    }
}
