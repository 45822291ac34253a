package alongside.live.rules;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a sheet on which the cards of a room are written down: the number of the answer, as they stand in their order,
 * and behind it what the person said, where they said something: {@code 2 I did not expect so much paper}.
 *
 * @param answer which answer, from 1
 */
public record CardLine(int answer, String words) {

    private static final Pattern LINE = Pattern.compile("(\\d)(?:[\\s.:,)]+(.*))?", Pattern.DOTALL);

    /** @param answers how many answers the card has @return empty when it cannot be read */
    public static Optional<CardLine> read(String typed, int answers) {
        var line = LINE.matcher(typed.strip());
        if (!line.matches()) return Optional.empty();
        int answer = Integer.parseInt(line.group(1));
        if (answer < 1 || answer > answers) return Optional.empty();
        return Optional.of(new CardLine(answer, line.group(2) == null ? "" : line.group(2).strip()));
    }
}
