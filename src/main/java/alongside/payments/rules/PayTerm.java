package alongside.payments.rules;

import java.time.LocalDate;

/**
 * One row of the rate card.
 *
 * @param amount tenths of a penny for HOUR, HOUR_LEADING (an hour of leading a session) and MILE; working days for PAID_WITHIN
 * @param from the first day it holds
 * @param source where the figure comes from, in words
 * @param checked the day somebody looked whether it still holds
 */
public record PayTerm(Kind kind, long amount, LocalDate from, String source, LocalDate checked) {

    public enum Kind { HOUR, HOUR_LEADING, MILE, PAID_WITHIN }
}
