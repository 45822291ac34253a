package alongside.decisions;

import alongside.groups.StakeholderGroup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked, as they stood when it opened. One person, one vote.
 *
 * @param openUntil the day until which it is kept open for them, or null
 */
public record Asked(String person, StakeholderGroup stakeholder, @Nullable LocalDate openUntil, String openBecause) {}
