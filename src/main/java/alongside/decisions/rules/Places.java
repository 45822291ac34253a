package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills places with the options that have most. What stands equal shares a place; a lot decides only where one is drawn. */
final class Places {

    final List<String> chosen = new ArrayList<>();
    final Set<String> tied = new LinkedHashSet<>();
    final List<CountStory.Step> steps = new ArrayList<>();

    private final String unit;

    private Places(String unit) {
        this.unit = unit;
    }

    /** Most first; the order in which options are listed only orders what has the same number. */
    static List<Total> totals(Map<String, ? extends Number> numbers) {
        return numbers.entrySet().stream()
                .map(it -> new Total(it.getKey(), it.getValue().longValue(),
                        1 + (int) numbers.values().stream().filter(other -> other.longValue() > it.getValue().longValue()).count()))
                .sorted(Comparator.comparingInt(Total::place))
                .toList();
    }

    static Map<String, Long> nothing(Collection<String> options) {
        var numbers = new LinkedHashMap<String, Long>();
        for (var it : options) numbers.put(it, 0L);
        return numbers;
    }

    /** @param unit what the totals count: `people`, `dots` or `points` */
    static Places fill(List<Total> totals, int places, Lot lot, String unit) {
        var filled = new Places(unit);
        for (int place = 1; filled.chosen.size() < places && filled.tied.isEmpty(); ) {
            int at = place;
            var here = totals.stream().filter(it -> it.place() == at).toList();
            if (here.isEmpty() || here.getFirst().number().signum() <= 0) break;
            filled.take(here, places, lot);
            place += here.size();
        }
        return filled;
    }

    private void take(List<Total> here, int places, Lot lot) {
        var ids = here.stream().map(Total::of).toList();
        int left = places - chosen.size();
        var numbers = Map.of(unit, here.getFirst().number(), "options", ids.size(), "left", left);
        if (ids.size() <= left) {
            steps.add(new CountStory.Step(key(chosen.isEmpty() ? "most" : "next"), numbers, ids));
            chosen.addAll(ids);
            return;
        }
        steps.add(new CountStory.Step(key("tie"), numbers, ids));
        if (lot.drawn()) {
            var drawn = lot.order(ids);
            steps.add(new CountStory.Step("lot", Map.of("left", left), drawn.subList(0, left), drawn));
            chosen.addAll(drawn.subList(0, left));
        } else {
            tied.addAll(ids);
        }
    }

    Outcome outcome() {
        return !tied.isEmpty() ? Outcome.TIE : chosen.isEmpty() ? Outcome.NOBODY_ANSWERED : Outcome.AGREED;
    }

    /** How the telling ends. */
    CountStory.Step end() {
        return switch (outcome()) {
            case TIE -> new CountStory.Step("not-settled", Map.of("options", chosen.size()), chosen);
            case NOBODY_ANSWERED -> CountStory.Step.of(key("none-ticked"), Map.of());
            default -> new CountStory.Step("chosen", Map.of("options", chosen.size()), chosen);
        };
    }

    private String key(String step) {
        return unit.equals("people") ? step : step + "-" + unit;
    }
}
