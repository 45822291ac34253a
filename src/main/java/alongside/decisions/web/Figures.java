package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Option;
import alongside.decisions.rules.Count;
import alongside.design.Look;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The figures of a count as rows of a table. */
public final class Figures {

    private Figures() {}

    public static List<List<String>> totals(Decision decision, Count count) {
        return count.totals().stream().map(it -> List.of(decision.title(it.of()), plain(it.number()))).toList();
    }

    /** One column a stage, and a last row for the votes that name nobody who is still in. */
    public static List<List<String>> stages(Look look, Decision decision, Count count) {
        var stages = count.story().stages();
        var rows = new ArrayList<List<String>>();
        for (var option : decision.options()) {
            var row = new ArrayList<>(List.of(option.title()));
            boolean out = false;
            for (var stage : stages) {
                row.add(out ? "" : plain(stage.totals().getOrDefault(option.id(), BigDecimal.ZERO)));
                out |= stage.excluded().contains(option.id());
            }
            rows.add(row);
        }
        if (stages.stream().anyMatch(it -> it.exhausted().signum() > 0)) {
            var row = new ArrayList<>(List.of(look.say("decisions.stages.exhausted")));
            for (var stage : stages) row.add(plain(stage.exhausted()));
            rows.add(row);
        }
        return rows;
    }

    public static List<String> stageHeads(Look look, Count count) {
        var heads = new ArrayList<>(List.of(look.say("decisions.stages.option")));
        count.story().stages().forEach(it -> heads.add(look.say("decisions.stages.stage", "n", it.number())));
        return heads;
    }

    /** How many prefer the option of the row to that of the column. */
    public static List<List<String>> pairs(Decision decision, Count count) {
        var pairwise = Objects.requireNonNull(count.story().pairwise());
        return decision.options().stream().<List<String>>map(a -> {
            var row = new ArrayList<>(List.of(a.title()));
            for (var b : decision.options()) row.add(a.equals(b) ? "" : String.valueOf(pairwise.over(a.id(), b.id())));
            return row;
        }).toList();
    }

    public static List<String> pairHeads(Look look, Decision decision) {
        var heads = new ArrayList<>(List.of(look.say("decisions.stages.option")));
        decision.options().stream().map(Option::title).forEach(it -> heads.add(look.say("decisions.pairs.over", "option", it)));
        return heads;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
