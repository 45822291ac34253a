package alongside.cli.count;

import alongside.decisions.rules.Count;
import alongside.decisions.rules.Stage;
import alongside.decisions.rules.Tie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A count as one JSON object. Figures that can have decimals are text, so that no reader rounds them. */
final class CountJson {

    private final StringBuilder json = new StringBuilder();

    private CountJson() {}

    /** @param seed of the lot, or blank */
    static String of(String title, String way, int seats, String seed, Count count) {
        return new CountJson().write(title, way, seats, seed, count);
    }

    private String write(String title, String way, int seats, String seed, Count count) {
        json.append("{\"title\":");
        text(title);
        json.append(",\"way\":");
        text(way);
        json.append(",\"seats\":").append(seats).append(",\"ballots\":").append(count.answered()).append(",\"invalid\":").append(count.invalid())
                .append(",\"valid\":").append(count.valid()).append(",\"quota\":");
        figure(count.quota());
        json.append(",\"outcome\":");
        text(count.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.append(",\"winners\":");
        names(count.chosen());
        json.append(",\"tied\":");
        names(List.copyOf(count.tied()));
        json.append(",\"stages\":[");
        var pairwise = count.story().pairwise();
        if (count.story().stages().isEmpty() && pairwise == null) single(count);
        for (var stage : count.story().stages()) stage(stage, seed);
        json.append(']');
        if (pairwise != null) {
            json.append(",\"pairwise\":{");
            pairwise.over().forEach((a, row) -> {
                member(a);
                json.append('{');
                row.forEach((b, many) -> {
                    member(b);
                    json.append(many);
                });
                json.append('}');
            });
            json.append("},\"order\":[");
            for (var place : pairwise.order()) {
                comma();
                if (place.size() == 1) text(place.getFirst());
                else names(place);
            }
            json.append(']');
        }
        return json.append('}').toString();
    }

    /** A way that counts once has one stage. */
    private void single(Count count) {
        json.append("{\"stage\":1,\"totals\":{");
        for (var total : count.totals()) {
            member(total.of());
            figure(total.number());
        }
        json.append("},\"elected\":");
        names(count.chosen());
        json.append(",\"excluded\":[],\"exhausted\":\"0\"}");
    }

    private void stage(Stage stage, String seed) {
        comma();
        json.append("{\"stage\":").append(stage.number()).append(",\"what\":");
        text(stage.kind().name().toLowerCase(Locale.ROOT));
        json.append(",\"from\":");
        names(stage.from());
        json.append(",\"totals\":");
        figures(stage.totals());
        json.append(",\"moved\":");
        figures(stage.moved());
        json.append(",\"elected\":");
        names(stage.elected());
        json.append(",\"excluded\":");
        names(stage.excluded());
        if (stage.tie() != null) tie(stage.tie(), seed);
        json.append(",\"exhausted\":");
        figure(stage.exhausted());
        json.append(",\"lost\":");
        figure(stage.lost());
        json.append('}');
    }

    private void tie(Tie tie, String seed) {
        json.append(",\"tie\":{\"between\":");
        names(tie.between());
        json.append(",\"picked\":");
        text(tie.picked());
        json.append(",\"how\":");
        text(tie.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (tie.how() == Tie.How.EARLIER_STAGE) json.append(",\"stage\":").append(tie.stage());
        if (tie.how() == Tie.How.LOT) {
            json.append(",\"seed\":");
            text(seed);
        }
        json.append('}');
    }

    private void figures(Map<String, BigDecimal> figures) {
        json.append('{');
        figures.forEach((name, it) -> {
            member(name);
            figure(it);
        });
        json.append('}');
    }

    private void figure(@Nullable BigDecimal it) {
        if (it == null) json.append("null");
        else text(it.signum() == 0 ? "0" : it.stripTrailingZeros().toPlainString());
    }

    private void names(List<String> names) {
        json.append('[');
        for (var it : names) {
            comma();
            text(it);
        }
        json.append(']');
    }

    private void member(String name) {
        comma();
        text(name);
        json.append(':');
    }

    private void comma() {
        char last = json.charAt(json.length() - 1);
        if (last != '[' && last != '{' && last != ':') json.append(',');
    }

    private void text(String it) {
        json.append('"');
        for (int i = 0; i < it.length(); i++) {
            char c = it.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ') json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    else json.append(c);
                }
            }
        }
        json.append('"');
    }
}
