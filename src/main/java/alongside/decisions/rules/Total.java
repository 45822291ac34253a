package alongside.decisions.rules;

import java.math.BigDecimal;

/**
 * What one thing got.
 *
 * @param of the option's id, or the answer's name
 * @param number people, ticks, dots, points or votes, as the way counts
 * @param place 1 for the most; things with the same number share a place
 */
public record Total(String of, BigDecimal number, int place) {

    public Total(String of, long number, int place) {
        this(of, BigDecimal.valueOf(number), place);
    }

    /** The number where it is of people or of their ticks, which are whole. */
    public int people() {
        return number.intValueExact();
    }
}
