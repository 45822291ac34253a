package alongside.decisions.web;

import alongside.decisions.Decision.Way;
import alongside.decisions.Option;
import alongside.decisions.Terms;
import alongside.decisions.rules.Template;
import alongside.design.Form;
import alongside.store.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a question is set up: its options and how it is counted, read from the form. */
public final class SetUp {

    private static final int MOST_OPTIONS = 20;
    private static final int MOST_NUMBER = 100;
    private static final Pattern COST = Pattern.compile("^(.*?)[\\s,;–-]*£\\s?([\\d,]+(?:\\.\\d{1,2})?)$");

    private SetUp() {}

    /** Whether so many of the options are chosen. */
    public static boolean asksPlaces(Way way) {
        return switch (way) {
            case SINGLE, APPROVAL, DOTS, SCHULZE, RANKED_PAIRS, STV, MEEK_STV -> true;
            default -> false;
        };
    }

    public static boolean ofMoney(Way way) {
        return way == Way.BUDGET || way == Way.EQUAL_SHARES;
    }

    static Form usual(Way way, Form form) {
        form.put("places", "1").put("ballot", "SECRET");
        // Its result is there as soon as the last of them has voted.
        if (form.typed("template").equals(Template.QUICK_QUESTION.name().toLowerCase(Locale.ROOT))) form.put("closeWhenAll", "yes");
        return switch (way) {
            case AGREE -> form.put("quorum", "0").put("needed", Terms.Needed.MORE_THAN_HALF.name());
            case CONSENSUS -> form.put("against", "0");
            case DOTS -> form.put("dots", "5");
            case SCORE -> form.put("lowest", "0").put("highest", "5");
            default -> form;
        };
    }

    static Terms terms(Way way, int voters, Form form) {
        var terms = switch (way) {
            case AGREE -> Terms.share(form.number("quorum", 0, Math.max(voters, 1)), form.choice("needed", Terms.Needed.class).orElse(Terms.Needed.MORE_THAN_HALF));
            case CONSENSUS -> Terms.against(form.number("against", 0, Math.max(voters, 1)));
            case DOTS -> Terms.dots(form.number("dots", 1, MOST_NUMBER));
            case SCORE -> scale(form);
            case BUDGET, EQUAL_SHARES -> Terms.money(form.pence("money").orElse(0));
            default -> Terms.USUAL;
        };
        return form.ticked("lot") && !way.ofAProposal() ? terms.drawing(Ids.fresh()) : terms;
    }

    private static Terms scale(Form form) {
        int lowest = form.number("lowest", 0, 9);
        int highest = form.number("highest", lowest + 1, 10);
        var mean = form.optional("mean", 5).replace(',', '.');
        if (!mean.isEmpty() && !mean.matches("\\d{1,2}(\\.\\d{1,2})?")) form.problem("mean", "decisions.problem.mean");
        int below = form.typed("below").isBlank() ? lowest : form.number("below", lowest, Math.max(lowest, highest));
        return Terms.scale(lowest, highest, mean, below);
    }

    static int places(Way way, List<Option> options, Form form) {
        return asksPlaces(way) && !options.isEmpty() ? form.number("places", 1, options.size() - 1) : 1;
    }

    /** One option a line: its name, then after a colon or a dash what it means; where money is spent, its cost at the end. */
    static List<Option> options(Way way, Form form) {
        if (way.ofAProposal()) return List.of();
        var options = new ArrayList<Option>();
        for (var line : form.text("options", 6000).lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            long cost = 0;
            var text = line;
            if (ofMoney(way)) {
                var costs = COST.matcher(line);
                if (costs.matches()) {
                    text = costs.group(1).strip();
                    cost = new java.math.BigDecimal(costs.group(2).replace(",", "")).movePointRight(2).longValue();
                } else {
                    form.problem("options", "decisions.problem.option-cost", "start", line.substring(0, Math.min(40, line.length())));
                }
            }
            var parts = text.split("\\s*:\\s+|\\s+[–-]\\s+", 2);
            if (parts[0].length() > 200) form.problem("options", "decisions.problem.option-long", "start", parts[0].substring(0, 40));
            if (parts.length > 1 && parts[1].length() > 1000) form.problem("options", "decisions.problem.option-long", "start", parts[0]);
            if (options.stream().anyMatch(it -> it.title().equalsIgnoreCase(parts[0]))) form.problem("options", "decisions.problem.option-twice", "name", parts[0]);
            options.add(new Option("", parts[0], parts.length > 1 ? parts[1] : "", cost));
        }
        if (options.size() < (way == Way.SCORE ? 1 : 2)) form.problem("options", "decisions.problem.options-few");
        if (options.size() > MOST_OPTIONS) form.problem("options", "decisions.problem.options-many", "most", MOST_OPTIONS);
        return form.problemOf("options").isPresent() ? List.of() : options;
    }
}
