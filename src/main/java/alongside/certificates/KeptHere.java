package alongside.certificates;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("certificatesKeptHere")
@Order(55)
class KeptHere implements KeptAboutPeople {

    private static final String CERTIFICATES = "certificates.data";

    private final Store store;

    KeptHere(Store store) {
        this.store = store;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.deleted(CERTIFICATES, "certificate", "person", "name", "day", "skills", "words").giving(this::all),
                Kept.forgotten(CERTIFICATES, "certificate", "entered_by"));
    }

    private List<Map<String, String>> all(String person) {
        return store.all(person).stream().map(it -> Map.of("name", it.says().name(), "day", it.day().toString(), "code", it.code(),
                "skills", String.join(" ", it.says().skills().stream().map(Enum::name).toList()), "words", it.says().words())).toList();
    }
}
