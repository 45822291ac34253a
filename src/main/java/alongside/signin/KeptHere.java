package alongside.signin;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("signinKeptHere")
@Order(20)
class KeptHere implements KeptAboutPeople {

    private static final String WAYS = "signin.data.ways";

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.deleted(WAYS, "sign_in", "person", "at", "device"),
                Kept.deleted(WAYS, "sign_in_token", "person"),
                Kept.deleted(WAYS, "sign_in_asked", "person"),
                Kept.deleted(WAYS, "authenticator", "person"),
                Kept.deleted(WAYS, "passkey", "person", "name"),
                Kept.deleted(WAYS, "draft", "person"));
    }
}
