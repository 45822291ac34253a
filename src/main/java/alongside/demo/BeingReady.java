package alongside.demo;

import static alongside.demo.Cast.HATTIE;
import static alongside.sessions.VenueMatter.FIRE;
import static alongside.sessions.VenueMatter.ONLINE;
import static alongside.sessions.VenueMatter.PARKING;
import static alongside.sessions.VenueMatter.QUIET;
import static alongside.sessions.VenueMatter.STEP_FREE;
import static alongside.sessions.VenueMatter.TOILETS;
import static alongside.sessions.VenueMatter.TRANSPORT;

import alongside.sessions.Venues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is seen to before people come: what the place is like. */
@Component
class BeingReady {

    private final Venues venues;

    BeingReady(Venues venues) {
        this.venues = venues;
    }

    void theHub(Stage stage, String session) {
        var card = Map.of(
                STEP_FREE, "No steps from the street. The front door opens by itself. A lift goes to both floors.",
                TOILETS, "An accessible toilet on each floor, the left one with a hoist and a changing bench.",
                QUIET, "The reading room beside the kitchen. You can go there at any time.",
                TRANSPORT, "Bus 6 stops outside. The station is 12 minutes away on level pavements. We pay for a taxi.",
                PARKING, "Four blue badge spaces at the door, free.",
                FIRE, "A bell rings and lights flash. We go out by the garden door and meet at the wall. There are no stairs on the way.",
                ONLINE, "The link opens in a browser. Captions are on, and camera off is fine. If it does not work, phone Lewis: 01632 960123.");
        if (!venues.say(stage.me(HATTIE), stage.thing(session), card)) throw new IllegalStateException(session);
    }
}
