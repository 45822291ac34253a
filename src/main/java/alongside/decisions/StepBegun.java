package alongside.decisions;

import alongside.decisions.rules.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a consent round that began.
 *
 * @param because why the step before was left early, or blank
 * @param by who moved it on
 * @param until the last day to answer, where the round's own day was over; or null
 */
public record StepBegun(Step step, String because, String by, LocalDate day, @Nullable LocalDate until) {}
