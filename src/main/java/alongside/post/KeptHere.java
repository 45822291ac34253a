package alongside.post;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import alongside.personal.PersonErased;
import alongside.words.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("postKeptHere")
@Order(110)
class KeptHere implements KeptAboutPeople {

    private static final String LETTERS = "post.data.letters";

    private final Store store;

    KeptHere(Store store) {
        this.store = store;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.byRoom(LETTERS, "letter", "person", "day", "subject").giving(person -> store.to(person).stream().map(it -> {
                    Map<String, String> letter = new LinkedHashMap<>();
                    letter.put("day", Dates.dayOf(it.at()).toString());
                    letter.put("subject", it.written().subject());
                    letter.put("text", it.written().text());
                    return letter;
                }).toList()),
                Kept.kept("post.data.posting", "letter_mark", "person"));
    }

    /** Letters that wait are not sent, and what letters said is blanked at once. */
    @EventListener
    void erased(PersonErased erased) {
        store.forget(erased.person());
    }
}
