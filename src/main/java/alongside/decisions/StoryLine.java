package alongside.decisions;

import alongside.decisions.rules.CountStory;
import alongside.words.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One step of a count, ready to be put into words: `look.say(line.key(), line.values())`. Words give votes to two
 * decimals; the table beside them has every digit.
 */
public record StoryLine(String key, Object[] values) {

    private static final int DECIMALS = 2;

    /** @param title the title of an option, by its id */
    public static List<StoryLine> of(CountStory story, UnaryOperator<String> title) {
        return story.steps().stream().map(step -> {
            var values = new ArrayList<Object>();
            step.numbers().forEach((name, number) -> {
                values.add(name);
                values.add(name.startsWith("pence") ? Money.pounds(number.longValue()) : number instanceof BigDecimal exact ? rounded(exact) : number);
            });
            values.addAll(List.of("names", names(step.options(), title), "others", names(step.others(), title)));
            return new StoryLine("decisions.story." + step.key(), values.toArray());
        }).toList();
    }

    private static Number rounded(BigDecimal exact) {
        var few = exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return few.scale() > 0 ? few : (Number) few.longValueExact();
    }

    private static String names(List<String> options, UnaryOperator<String> title) {
        return options.stream().map(title).collect(Collectors.joining("; "));
    }
}
