package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.Option;
import alongside.decisions.rules.Count;
import alongside.decisions.rules.Stage;
import alongside.design.Bar;
import alongside.design.Bar.Kind;
import alongside.design.Look;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A count as a picture: one row of bars, or one a stage, all to the same measure. */
public record Drawn(List<Row> rows, double line) {

    /** @param title of the stage, or blank where there is one alone */
    public record Row(String title, List<Bar> bars) {}

    /** Empty where nothing was counted that a bar could show. Where some totals are below nothing, as points can be, there is no picture. */
    public static Drawn of(Look look, Decision decision, Count count) {
        var most = most(count);
        if (most.signum() <= 0) return new Drawn(List.of(), -1);
        var rows = new ArrayList<Row>();
        if (staged(count)) for (var stage : count.story().stages()) rows.add(new Row(look.say("decisions.stages.stage", "n", stage.number()), bars(look, decision, count, stage, most)));
        else rows.add(new Row("", count.totals().stream().map(it -> bar(look, decision.title(it.of()), it.number(), most, count.chosen().contains(it.of()), false)).toList()));
        return new Drawn(rows, count.quota() == null || !staged(count) ? -1 : share(count.quota(), most));
    }

    private static boolean staged(Count count) {
        return count.story().stages().size() > 1;
    }

    /** Of each option that was still in when the stage began. */
    private static List<Bar> bars(Look look, Decision decision, Count count, Stage stage, BigDecimal most) {
        var before = new ArrayList<String>();
        var chosen = new ArrayList<String>();
        for (var it : count.story().stages()) {
            if (it.number() < stage.number()) before.addAll(it.excluded());
            if (it.number() <= stage.number()) chosen.addAll(it.elected());
        }
        var gone = Set.copyOf(before);
        return decision.options().stream().map(Option::id).filter(it -> !gone.contains(it))
                .map(it -> bar(look, decision.title(it), stage.totals().getOrDefault(it, BigDecimal.ZERO), most, chosen.contains(it), stage.excluded().contains(it))).toList();
    }

    private static Bar bar(Look look, String title, BigDecimal number, BigDecimal most, boolean chosen, boolean out) {
        return new Bar(title, Figures.plain(number), share(number, most), chosen ? look.say("decisions.drawn.chosen") : out ? look.say("decisions.drawn.out") : "",
                chosen ? Kind.CHOSEN : out ? Kind.OUT : Kind.PLAIN);
    }

    private static double share(BigDecimal number, BigDecimal most) {
        return number.doubleValue() / most.doubleValue();
    }

    private static BigDecimal most(Count count) {
        var all = new ArrayList<BigDecimal>();
        if (staged(count)) {
            count.story().stages().forEach(it -> all.addAll(it.totals().values()));
            if (count.quota() != null) all.add(count.quota());
        } else count.totals().forEach(it -> all.add(it.number()));
        if (all.stream().anyMatch(it -> it.signum() < 0)) return BigDecimal.ZERO;
        return all.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
}
