package alongside.live.web;

import alongside.design.Panels;
import alongside.sessions.VenueMatter;
import alongside.sessions.Venues;
import alongside.who.Me;
import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a session begins with on the wall and on every screen; gone when it has gone beyond its first block. */
@Component("liveOpening")
class Opening {

    private static final List<VenueMatter> HOUSE = List.of(VenueMatter.FIRE, VenueMatter.TOILETS, VenueMatter.QUIET);

    private final Now now;
    private final Panels panels;
    private final Venues venues;

    Opening(Now now, Panels panels, Venues venues) {
        this.now = now;
        this.panels = panels;
        this.venues = venues;
    }

    Begins of(Me me, String session) {
        if (!now.begins(me, session)) return new Begins(List.of(), Map.of());
        var house = new EnumMap<VenueMatter, String>(VenueMatter.class);
        house.putAll(venues.of(me, session));
        house.keySet().retainAll(HOUSE);
        return new Begins(panels.at("sessions.opening", session, me), house);
    }
}
