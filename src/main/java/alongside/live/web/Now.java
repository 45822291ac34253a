package alongside.live.web;

import alongside.live.Live;
import alongside.live.rules.Clock;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.Seat;
import alongside.sessions.TimedItem;
import alongside.who.Me;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
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

    /** About when the next break of the agenda begins, one or none; before anybody has begun, as it was planned. */
    List<LocalTime> nextBreak(Me me, Seat seat) {
        var clock = live.now(me, seat.session().id());
        var agenda = agenda(me, seat);
        var blocks = agenda.stream().map(it -> new Clock.Block(it.item().id(), it.item().minutes())).toList();
        int on = blocks.stream().map(Clock.Block::id).toList().indexOf(clock.block());
        return agenda.stream().skip(on + 1L).filter(it -> it.item().kind() == AgendaItem.Kind.BREAK).findFirst()
                .map(it -> Clock.about(Objects.requireNonNullElse(clock.begins(blocks, it.item().id()), it.starts()))).stream().toList();
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
