package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Feedback;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "How was it?", on a person's own page: about the latest session alone, because little is asked at once. */
@Component("sessionsMyFeedback")
class MyFeedback implements Panel {

    private final Feedback feedback;

    MyFeedback(Feedback feedback) {
        this.feedback = feedback;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        return feedback.waitingFor(me).map(MyFeedbackPart::new).orElse(null);
    }
}
