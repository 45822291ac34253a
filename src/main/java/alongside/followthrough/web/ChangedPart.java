package alongside.followthrough.web;

import alongside.design.Glance;
import alongside.design.Part;
import alongside.followthrough.PlanChanges;
import alongside.followthrough.Reflection;
import java.util.List;
import java.util.Optional;

/**
 * "What has changed so far", in a few lines.
 *
 * @param plans what was changed in the plan because of what people said and still stands, latest first
 * @param anyPlans whether there is anything of that kind to read, also what was taken back
 * @param done how many rows of all are done
 * @param inside whether the reader is in the project and may open the rows
 */
public record ChangedPart(String project, List<Reflection> rows, List<PlanChanges.Changed> plans, boolean anyPlans, int all, int done, boolean inside, boolean mayKeep) implements Part {

    @Override
    public Optional<Glance> glance() {
        return Optional.of(new Glance(done, "followthrough.glance", "/projects/" + project + "/reflections", "done"));
    }
}
