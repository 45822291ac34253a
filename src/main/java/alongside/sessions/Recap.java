package alongside.sessions;

import alongside.people.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the recap of a session says besides what was said there.
 *
 * @param sent whether people were told that it can be read
 * @param finished the day everything was sorted, or null while something is not
 * @param promisedBefore the days by which people were to hear that passed, first one first
 * @param later whether somebody could not follow and has their say later
 * @param purposesBefore how the purpose was worded before, first wording first
 * @param forms other forms there are
 * @param mine those the reader wants
 * @param after what is done after it, besides telling people by the day they were promised
 */
public record Recap(boolean sent, @Nullable LocalDate finished, List<LocalDate> promisedBefore, boolean later, List<String> purposesBefore,
        Map<RecapForm.Kind, RecapForm> forms, Set<Wanted> mine, List<AfterStep> after) {}
