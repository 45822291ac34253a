package alongside.maps;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("mapsKeptHere")
@Order(65)
class KeptHere implements KeptAboutPeople {

    private static final String TENDED = "maps.data.tended";

    private final TakerStore takers;

    KeptHere(TakerStore takers) {
        this.takers = takers;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                // Their answers stay and nobody knows any more whose they are.
                Kept.forgotten("maps.data.answers", "map_taker", "person", "statement", "answer").giving(this::answers),
                Kept.kept(TENDED, "map_question", "opened_by", "title"),
                Kept.kept(TENDED, "map_closing", "closed_by"),
                Kept.kept(TENDED, "map_statement", "tended_by", "words", "tended_day"),
                Kept.kept(TENDED, "map_left_out", "left_out_by", "day", "because"),
                Kept.forgotten(TENDED, "map_entering", "entered_by", "day"));
    }

    private List<Map<String, String>> answers(String person) {
        return takers.of(person).stream().map(it -> {
            Map<String, String> answer = new LinkedHashMap<>();
            answer.put("statement", it.statement());
            answer.put("answer", it.answer().name());
            return answer;
        }).toList();
    }
}
