package alongside.decisions;

import alongside.decisions.rules.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One time that a question was put to people.
 *
 * @param number 1 for the first
 * @param proposal what is proposed, or what people should know before they choose
 * @param changed what is different from the round before; blank in the first
 * @param meanwhile what we do until it is decided, or blank
 * @param lastDay to answer, as it was said at its beginning
 * @param steps the steps it went through, first to last; empty when it goes straight to the answers
 */
public record Round(int number, String proposal, String changed, String meanwhile, LocalDate lastDay, LocalDate begun, List<StepBegun> steps) {

    public Round(int number, String proposal, String changed, String meanwhile, LocalDate lastDay, LocalDate begun) {
        this(number, proposal, changed, meanwhile, lastDay, begun, List.of());
    }

    /** The step it is in, or ended in. */
    public Step step() {
        return steps.isEmpty() ? Step.ANSWERS : steps.getLast().step();
    }

    /** Round and step, as a form carries them: so that what was typed for one is not taken for the next. */
    public String stage() {
        return number + "-" + step();
    }

    /** The last day to answer. */
    public LocalDate closes() {
        return steps.stream().map(StepBegun::until).filter(Objects::nonNull).reduce(lastDay, (before, after) -> after);
    }
}
