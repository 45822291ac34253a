package alongside.payments.rules;

import java.util.List;

/**
 * How long people waited for their money, counted from the day they took part.
 *
 * @param waits one for each payment that reached somebody
 * @param overdue payments that reached nobody yet though the aim has passed: they are late already
 * @param within the aim, in working days
 */
public record TimeToPay(List<Wait> waits, int overdue, long within) {

    /** @param days calendar days; @param workingDays as promised; @param inTime paid by the day it was due, so that a weekend after it is late */
    public record Wait(long days, int workingDays, boolean inTime) {}

    public int of() {
        return waits.size() + overdue;
    }

    public int onTime() {
        return (int) waits.stream().filter(Wait::inTime).count();
    }

    /** The middle wait in calendar days; of two middle ones the longer, so that we never flatter ourselves. */
    public long medianDays() {
        return median(waits.stream().map(Wait::days).sorted().toList());
    }

    public long medianWorkingDays() {
        return median(waits.stream().map(it -> (long) it.workingDays()).sorted().toList());
    }

    private static long median(List<Long> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
