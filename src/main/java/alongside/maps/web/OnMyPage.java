package alongside.maps.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.maps.Maps;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Short statements that I can still answer, on my own page. */
@Component("mapsOnMyPage")
class OnMyPage implements Panel {

    private final Maps maps;

    OnMyPage(Maps maps) {
        this.maps = maps;
    }

    @Override
    public String slot() {
        return "office.me";
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        if (!subject.equals(me.person())) return null;
        var waiting = maps.waitingFor(me);
        return waiting.isEmpty() ? null : new WaitingPart(waiting);
    }
}
