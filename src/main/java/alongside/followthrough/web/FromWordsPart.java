package alongside.followthrough.web;

import alongside.decisions.Decision;
import alongside.design.Part;
import alongside.followthrough.PlanChange;
import alongside.followthrough.Reflection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contribution.
 *
 * @param plans what was changed in the plan because of it
 * @param make where a row is made from it; null when the reader does not keep the list
 * @param choose where the decisions it led to are chosen; null likewise
 * @param change where it is said what was changed because of it; null likewise
 */
public record FromWordsPart(List<Reflection> rows, List<Decision> decisions, List<PlanChange> plans, @Nullable String make, @Nullable String choose, @Nullable String change) implements Part {}
