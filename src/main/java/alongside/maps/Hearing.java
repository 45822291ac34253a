package alongside.maps;

import alongside.hub.MayListen;
import alongside.who.Me;
import org.springframework.stereotype.Component;

/** Open pages of results hear that the map was made anew. */
@Component("mapsHearing")
class Hearing implements MayListen {

    private final Maps maps;

    Hearing(Maps maps) {
        this.maps = maps;
    }

    @Override
    public boolean knows(String topic) {
        return topic.startsWith(Making.TOPIC);
    }

    @Override
    public boolean may(Me me, String topic) {
        return maps.seenBy(new Comer(me, null), topic.substring(Making.TOPIC.length())).filter(Seen::mayReadResults).isPresent();
    }
}
