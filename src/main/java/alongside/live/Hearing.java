package alongside.live;

import alongside.hub.MayListen;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** Who hears what while a session is on: the agenda is everybody's, what people ask for is for those who run it. */
@Component("liveHearing")
class Hearing implements MayListen {

    static final String AGENDA = "agenda:";
    static final String ROOM = "room:";

    private final Sessions sessions;

    Hearing(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean knows(String topic) {
        return topic.startsWith(AGENDA) || topic.startsWith(ROOM);
    }

    @Override
    public boolean may(Me me, String topic) {
        var session = topic.substring(topic.indexOf(':') + 1);
        return sessions.seat(me, session).filter(seat -> topic.startsWith(AGENDA) ? May.listen(seat) : May.run(seat)).isPresent();
    }
}
