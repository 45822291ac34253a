package alongside.registration;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people who have an account. Whoever registers has none: they erase it on their own page. */
@Component("registrationKeptHere")
@Order(55)
class KeptHere implements KeptAboutPeople {

    @Override
    public List<Kept> kept() {
        return List.of(Kept.forgotten("registration.data.opened", "public_session", "opened_by"));
    }
}
