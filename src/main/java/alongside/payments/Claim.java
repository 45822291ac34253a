package alongside.payments;

import alongside.payments.rules.PayTerm;
import alongside.payments.rules.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person is owed for one thing they took part in.
 *
 * @param session the session, or null when it was something else
 * @param about what it was, in words
 * @param rate by which rate the fee is reckoned
 * @param day the day they took part: time to pay counts from here
 */
public record Claim(String id, String project, @Nullable String session, String person, String about, LocalDate day, int minutes,
        PayTerm.Kind rate, Stage stage, List<Line> lines) {

    public enum Kind { FEE, EXPENSE }

    public enum Expense { TRAVEL, MILEAGE, CARE, DATA, FOOD, OTHER }

    /**
     * @param tenthMiles tenths of a mile, for MILEAGE
     * @param choice what the person had chosen, for the fee; null while they have not chosen
     * @param charity where the fee goes instead, or null
     * @param by who added it; null for what attendance added
     */
    public record Line(String id, Kind kind, @Nullable Expense expense, String note, long tenthMiles, long pence,
            @Nullable PayChoice choice, @Nullable String charity, @Nullable String by) {}

    /** Whether it is for leading a session, or helping to lead it. */
    public boolean leading() {
        return rate == PayTerm.Kind.HOUR_LEADING;
    }

    public long fee() {
        return sum(Kind.FEE);
    }

    public long expenses() {
        return sum(Kind.EXPENSE);
    }

    public long total() {
        return fee() + expenses();
    }

    /** Whether the person has still to choose about being paid. */
    public boolean waitsForChoice() {
        return lines.stream().anyMatch(it -> it.kind() == Kind.FEE && it.choice() == null);
    }

    private long sum(Kind kind) {
        return lines.stream().filter(it -> it.kind() == kind).mapToLong(Line::pence).sum();
    }
}
