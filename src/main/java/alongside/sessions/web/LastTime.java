package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Feedback;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a session begins with, on its page, its screens and its paper: how the last one was, and what was done about it. */
@Component("sessionsLastTime")
class LastTime implements Panel {

    private final Feedback feedback;
    private final HowItWasShown shown;

    LastTime(Feedback feedback, HowItWasShown shown) {
        this.feedback = feedback;
        this.shown = shown;
    }

    @Override
    public String slot() {
        return "sessions.opening";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return feedback.lastTime(me, subject).map(it -> new LastTimePart(it.session(), shown.toRead(me, it))).orElse(null);
    }
}
