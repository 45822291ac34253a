package alongside.sessions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A session is not finished before those who organise answered what people said of how it was. Where nobody said anything, nobody waits. */
@Component("sessionsStillToAnswer")
@Order(6)
class StillToAnswer implements ClosingCheck {

    private final FeedbackStore store;

    StillToAnswer(FeedbackStore store) {
        this.store = store;
    }

    @Override
    public String words() {
        return "sessions.feedback.still";
    }

    @Override
    public int open(String session) {
        var was = store.howItWas(session);
        return was.answered() > 0 && was.whatWeDid().isBlank() ? 1 : 0;
    }

    @Override
    public String href(String session) {
        return "/sessions/" + session + "/feedback/answer";
    }
}
