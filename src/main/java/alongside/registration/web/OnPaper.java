package alongside.registration.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.registration.Guests;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has a place, to tick at the door where there is no network. */
@Component("registrationOnPaper")
class OnPaper implements Panel {

    private final Guests guests;

    OnPaper(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String slot() {
        return "sessions.kit";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return guests.of(me, subject).filter(it -> !it.placed().isEmpty()).map(OnPaperPart::new).orElse(null);
    }
}
