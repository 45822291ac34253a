package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of a sheet on which a whole room's ballots are copied: the numbers of what stands on one ballot, in the order in
 * which answers and options are numbered there, and behind them the reason, where there is one: {@code 4 The print is too small}.
 *
 * @param numbers from 1; {@code NONE} where a dash stands for nothing written
 */
public record BallotLine(List<Integer> numbers, String words) {

    public static final int NONE = -1;

    /** Letters stick to no number: what begins with one is the reason. */
    private static final Pattern NUMBER = Pattern.compile("\\G(\\d{1,4}|-)(?=[\\s,;.:)]|$)[\\s,;.:)]*");

    public static BallotLine read(String typed) {
        var text = typed.strip();
        var numbers = new ArrayList<Integer>();
        var next = NUMBER.matcher(text);
        int end = 0;
        while (next.find()) {
            numbers.add(next.group(1).equals("-") ? NONE : Integer.parseInt(next.group(1)));
            end = next.end();
        }
        return new BallotLine(List.copyOf(numbers), text.substring(end).strip());
    }
}
