package alongside.projects.rules;

import java.util.List;
import java.util.Optional;

/** Two co-leads with equal rights, at least one of whom knows it from their own life. Who is missing is said openly. */
public final class CoLeads {

    public enum Missing { BOTH, ONE, LIVED_EXPERIENCE }

    private CoLeads() {}

    /** @param lived of each co-lead, whether they know it from their own life */
    public static Optional<Missing> missing(List<Boolean> lived) {
        if (lived.isEmpty()) return Optional.of(Missing.BOTH);
        if (lived.size() == 1) return Optional.of(Missing.ONE);
        return lived.contains(true) ? Optional.empty() : Optional.of(Missing.LIVED_EXPERIENCE);
    }
}
