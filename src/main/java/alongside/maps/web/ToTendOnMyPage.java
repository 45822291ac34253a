package alongside.maps.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.maps.ToTend;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Statements that wait to be read, on the page of whoever tends their questions. */
@Component("mapsToTendOnMyPage")
class ToTendOnMyPage implements Panel {

    private final ToTend toTend;

    ToTendOnMyPage(ToTend toTend) {
        this.toTend = toTend;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var waits = toTend.of(me);
        return waits.isEmpty() ? null : new ToTendPart(waits);
    }
}
