package alongside.live;

import alongside.AtThePages;
import alongside.sessions.AgendaItem;
import alongside.sessions.Agendas;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A session of the test world that is on, with one member counted in. */
abstract class SessionThatIsOn extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Agendas agendas;

    String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        var me = world.me("coordinator");
        id = sessions.plan(me, world.place("coordinator"), new NewSession("Session 6", "Try the drafts",
                LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
        agendas.add(me, id, AgendaItem.of(AgendaItem.Kind.TALK, 30, "The first draft", ""));
        agendas.add(me, id, AgendaItem.of(AgendaItem.Kind.TALK, 20, "The second draft", ""));
        sessions.open(me, id);
        sessions.countIn(me, id, person("member"), true);
    }

    final String person(String role) {
        return world.me(role).person();
    }
}
