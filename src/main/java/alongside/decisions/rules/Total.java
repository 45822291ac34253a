package alongside.decisions.rules;

/**
 * How many people chose one thing.
 *
 * @param of the option's id, or the answer's name
 * @param place 1 for the most; things with the same number of people share a place
 */
public record Total(String of, int people, int place) {}
