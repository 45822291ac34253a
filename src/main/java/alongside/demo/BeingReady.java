package alongside.demo;

import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.TOMOS;
import static alongside.sessions.VenueMatter.FIRE;
import static alongside.sessions.VenueMatter.ONLINE;
import static alongside.sessions.VenueMatter.PARKING;
import static alongside.sessions.VenueMatter.QUIET;
import static alongside.sessions.VenueMatter.STEP_FREE;
import static alongside.sessions.VenueMatter.TOILETS;
import static alongside.sessions.VenueMatter.TRANSPORT;

import alongside.people.How;
import alongside.sessions.AccessPlan;
import alongside.sessions.Arrangement.Choice;
import alongside.sessions.Arrangement.Right;
import alongside.sessions.Arrangement.Status;
import alongside.sessions.PrepItem;
import alongside.sessions.Preparation;
import alongside.sessions.Prepared.Standing;
import alongside.sessions.Venues;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is seen to before people come: what the place is like, what each of them needs there, and that all eleven are ready. */
@Component("demoBeingReady")
class BeingReady {

    private static final Map<PrepItem, Standing> SORTED = Map.of(PrepItem.TRAVEL, Standing.SORTED, PrepItem.FORMAT, Standing.SORTED, PrepItem.CALL, Standing.SORTED);

    private final Venues venues;
    private final AccessPlan plan;
    private final alongside.sessions.BeingReady ready;
    private final Preparation preparation;

    BeingReady(Venues venues, AccessPlan plan, alongside.sessions.BeingReady ready, Preparation preparation) {
        this.venues = venues;
        this.plan = plan;
        this.ready = ready;
        this.preparation = preparation;
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

    /** 8 to 13 April: Hattie arranges what people need and helps with what they ask for, and by the day before everybody has said that they are ready. */
    void allEleven(Stage stage) {
        stage.at("2026-04-08T14:00");
        arrange(stage, "S1", MARJORIE, "A taxi there and back", HATTIE);
        arrange(stage, "S1", DEV, "Two BSL interpreters, from 10:15am", HATTIE);
        arrange(stage, "S1", COLIN, "The hearing loop, tried out", LEWIS);
        arrange(stage, "S1", RUKHSANA, "Somebody who speaks Urdu at her table", HATTIE);
        arrange(stage, "S1", null, "Captions on the screen", LEWIS);
        must(ready.prepare(stage.me(TOMOS), stage.thing("S1"), Map.of(PrepItem.TRAVEL, Standing.SORTED, PrepItem.CALL, Standing.HELP), false), "Tomos wants to talk before");
        must(preparation.writeDown(stage.me(HATTIE), stage.thing("S1"), stage.id(COLIN), Set.of(PrepItem.FORMAT), How.PHONE), "Colin wants large print");
        stage.at("2026-04-09T11:00");
        must(preparation.seenTo(stage.me(HATTIE), stage.thing("S1"), stage.id(TOMOS), PrepItem.CALL), "Hattie phoned Tomos");
        must(preparation.seenTo(stage.me(HATTIE), stage.thing("S1"), stage.id(COLIN), PrepItem.FORMAT), "Hattie posted it to Colin");
        stage.at("2026-04-13T15:00");
        for (var who : Cast.PANEL) {
            boolean said = who == COLIN ? preparation.writeDown(stage.me(HATTIE), stage.thing("S1"), stage.id(who), Set.of(PrepItem.READY), How.PHONE)
                    : ready.prepare(stage.me(who), stage.thing("S1"), SORTED, true);
            must(said, who.full);
        }
    }

    /** Afterwards each says whether it was right. */
    void wasRight(Stage stage) {
        for (var who : List.of(MARJORIE, DEV, RUKHSANA))
            plan.mine(stage.me(who), stage.thing("S1")).forEach(it -> must(plan.wasRight(stage.me(who), stage.thing("S1"), it.id(),
                    who == RUKHSANA ? Right.PARTLY : Right.YES, who == RUKHSANA ? "She sat too far away from me." : ""), who.full));
    }

    /** 12 May, 8:40: an interpreter cancels. Dev is asked first, and chooses to vote later. */
    void anInterpreterCancels(Stage stage) {
        stage.at("2026-05-04T10:00");
        var id = arrange(stage, "S2", DEV, "Two BSL interpreters, from 10:15am", HATTIE);
        stage.at("2026-05-12T08:40");
        must(plan.stands(stage.me(HATTIE), stage.thing("S2"), id, Status.FELL_THROUGH, "One interpreter comes, one is ill"), "one cancels");
        stage.at("2026-05-12T08:55");
        must(plan.choose(stage.me(DEV), stage.thing("S2"), id, Choice.LATER), "Dev chooses");
    }

    private String arrange(Stage stage, String session, @Nullable Cast who, String what, Cast owner) {
        var id = plan.arrange(stage.me(HATTIE), stage.thing(session), who == null ? null : stage.id(who), what, stage.id(owner)).orElseThrow();
        must(plan.stands(stage.me(HATTIE), stage.thing(session), id, Status.ARRANGED, ""), what);
        return id;
    }

    private static void must(boolean done, String what) {
        if (!done) throw new IllegalStateException(what);
    }
}
