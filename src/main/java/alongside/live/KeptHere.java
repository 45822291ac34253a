package alongside.live;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people, while a session is on. */
@Component("liveKeptHere")
@Order(85)
class KeptHere implements KeptAboutPeople {

    private static final String NOW = "live.data.now";

    @Override
    public List<Kept> kept() {
        return List.of(Kept.deleted(NOW, "live_request", "person"), Kept.deleted(NOW, "live_heard", "person"), Kept.deleted(NOW, "live_seat", "person"),
                Kept.deleted(NOW, "live_card", "person", "card", "answer", "words"));
    }
}
