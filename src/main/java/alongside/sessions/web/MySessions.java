package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.Invitations;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The invitations a person has not said yes or no to, on their own page. */
@Component("sessionsMySessions")
class MySessions implements Panel {

    private final Invitations invitations;

    MySessions(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var asked = invitations.unanswered(me);
        return asked.isEmpty() ? null : new MySessionsPart(asked);
    }
}
