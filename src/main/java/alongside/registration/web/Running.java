package alongside.registration.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.registration.Guests;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to who comes from the public, for those who run the session, and to what they need, for the access host. */
@Component("registrationRunning")
class Running implements Panel {

    private final Guests guests;

    Running(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String slot() {
        return "sessions.run";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return guests.of(me, subject).filter(it -> it.opened() != null || it.opens()).map(RunningPart::new).orElse(null);
    }
}
