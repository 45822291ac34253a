package alongside.maps;

import alongside.maps.TakerStore.Came;
import alongside.maps.TakerStore.Taker;
import alongside.maps.rules.Habits;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the people of a map came and answered, counted when it was made and kept with it, so that reading what came out asks
 * for none of their answers.
 *
 * @param about how many made each choice about themselves; under -1 who did not say
 */
record Counted(Habits habits, int leftOut, Map<Came, Long> came, Map<Integer, Long> about) {

    static Counted of(Habits habits, int leftOut, List<Taker> people) {
        var came = new EnumMap<Came, Long>(Came.class);
        var about = new TreeMap<Integer, Long>();
        for (var it : people) {
            came.merge(it.came(), 1L, Long::sum);
            about.merge(it.about() == null ? -1 : it.about(), 1L, Long::sum);
        }
        return new Counted(habits, leftOut, came, about);
    }
}
