package alongside.evidence;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("evidenceKeptHere")
@Order(100)
class KeptHere implements KeptAboutPeople {

    @Override
    public List<Kept> kept() {
        return List.of(Kept.kept("evidence.data.views", "evidence_view", "person", "words"));
    }
}
