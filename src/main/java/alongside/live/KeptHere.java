package alongside.live;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people, while a session is on. */
@Component("liveKeptHere")
@Order(85)
class KeptHere implements KeptAboutPeople {

    private static final String NOW = "live.data.now";

    private final WritingStore writing;

    KeptHere(WritingStore writing) {
        this.writing = writing;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.deleted(NOW, "live_request", "person"), Kept.deleted(NOW, "live_request", "asked_by"), Kept.deleted(NOW, "live_heard", "person"), Kept.deleted(NOW, "live_help", "person"), Kept.deleted(NOW, "live_help", "helper"), Kept.deleted(NOW, "live_seat", "person"), Kept.deleted(NOW, "live_rule_objection", "person"), Kept.deleted(NOW, "live_word", "person"),
                Kept.deleted(NOW, "live_card", "person", "card", "answer", "words"),
                Kept.byRoom("live.data.written", "live_written", "mark", "words").giving(this::written));
    }

    /** What waits until all are ready: as its author they see it already. */
    private List<Map<String, String>> written(String person) {
        return writing.about(person).stream().map(WritingStore.Held::sealed).map(it -> {
            Map<String, String> written = new LinkedHashMap<>();
            written.put("words", it.said().words());
            written.put("visibility", it.said().visibility().name());
            written.put("audience", it.said().said().audience().name());
            return written;
        }).toList();
    }
}
