package alongside.live;

import alongside.Fixture;
import alongside.World;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** A session that is on, with a break asked for. */
@Component
class LiveFixture implements Fixture {

    private final Sessions sessions;
    private final Agendas agendas;
    private final Live live;

    private final HeardBoard heard;
    private final Seating seating;

    LiveFixture(Sessions sessions, Agendas agendas, Live live, HeardBoard heard, Seating seating) {
        this.seating = seating;
        this.heard = heard;
        this.sessions = sessions;
        this.agendas = agendas;
        this.live = live;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void furnish(World world) {
        var me = world.me("coordinator");
        var session = sessions.plan(me, world.place("coordinator"), new NewSession("Going on now", "Read two letters", LocalDate.of(2030, 4, 16),
                LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        agendas.add(me, session, AgendaItem.of(AgendaItem.Kind.TALK, 30, "Two letters", ""));
        agendas.add(me, session, AgendaItem.of(AgendaItem.Kind.BREAK, 15, "", ""));
        sessions.open(me, session);
        sessions.countIn(me, session, world.me("member").person(), true);
        sessions.countIn(me, session, world.me("observer").person(), true);
        seating.share(me, session, 1);
        heard.giveTheWord(me, session, world.me("observer").person());
        live.ask(world.me("member"), session, Ask.BREAK);
        world.put("open-session", session);
        world.put("heard-person", world.me("member").person());
        world.put("live-request", live.requests(me, session).getFirst().id());
    }
}
