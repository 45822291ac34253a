package alongside.decisions;

import java.time.LocalDate;

/**
 * One time that a question was put to people.
 *
 * @param number 1 for the first
 * @param proposal what is proposed, or what people should know before they choose
 * @param changed what is different from the round before; blank in the first
 * @param meanwhile what we do until it is decided, or blank
 */
public record Round(int number, String proposal, String changed, String meanwhile, LocalDate closes, LocalDate begun) {}
