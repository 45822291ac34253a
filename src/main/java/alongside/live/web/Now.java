package alongside.live.web;

import alongside.live.Live;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Seat;
import alongside.sessions.TimedItem;
import alongside.who.Me;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is on now, in lines for the three screens. */
@Component("liveNow")
class Now {

    private final Live live;
    private final Agendas agendas;

    Now(Live live, Agendas agendas) {
        this.live = live;
        this.agendas = agendas;
    }

    NowLine line(Me me, String session) {
        var clock = live.now(me, session);
        var agenda = agendas.of(me, session);
        return new NowLine(clock, item(agenda, clock.block()), item(agenda, clock.next()));
    }

    /** Whether it has not gone beyond its first block: then it begins with what people said last time. */
    boolean begins(Me me, String session) {
        var line = line(me, session);
        var agenda = agendas.of(me, session);
        return line.on().isEmpty() ? !line.next().isEmpty() || agenda.isEmpty() : line.on().getFirst().equals(agenda.getFirst());
    }

    /** The agenda with the times it was planned for. */
    List<TimedItem> agenda(Me me, Seat seat) {
        return TimedItem.of(seat.session(), agendas.of(me, seat.session().id()));
    }

    private static List<AgendaItem> item(List<AgendaItem> agenda, String id) {
        return agenda.stream().filter(it -> it.id().equals(id)).toList();
    }
}
