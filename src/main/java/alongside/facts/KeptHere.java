package alongside.facts;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("factsKeptHere")
@Order(900)
class KeptHere implements KeptAboutPeople {

    @Override
    public List<Kept> kept() {
        return List.of(Kept.forgotten("facts.data.happened", "happening", "person"));
    }
}
