package alongside.maps;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import alongside.personal.PersonErased;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("mapsKeptHere")
@Order(65)
class KeptHere implements KeptAboutPeople {

    private static final String TENDED = "maps.data.tended";

    private final TakerStore takers;
    private final Store store;
    private final Making making;

    KeptHere(TakerStore takers, Store store, Making making) {
        this.takers = takers;
        this.store = store;
        this.making = making;
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
                Kept.kept(TENDED, "map_left_out", "back_by", "back_day"),
                Kept.kept(TENDED, "map_talk", "put_by", "put_day"),
                Kept.kept(TENDED, "map_talk", "came_by", "came_words", "came_day"),
                Kept.forgotten(TENDED, "map_entering", "entered_by", "day"));
    }

    private List<Map<String, String>> answers(String person) {
        var all = new ArrayList<Map<String, String>>();
        for (var it : takers.of(person)) all.add(row(it.statement(), "answer", it.answer().name()));
        for (var words : store.wordsOf(person)) all.add(row(words, "added", "yes"));
        return all;
    }

    private static Map<String, String> row(String statement, String what, String value) {
        var row = new LinkedHashMap<String, String>();
        row.put("statement", statement);
        row.put(what, value);
        return row;
    }

    /** As they chose: what they added is taken back with what it said, or stays and nobody knows any more who wrote it. */
    @EventListener
    void erased(PersonErased erased) {
        if (erased.wordsToo()) store.withoutWordsOf(erased.person()).forEach(making::changed);
    }
}
