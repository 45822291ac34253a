package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.NewAnswer;
import alongside.design.Page;
import alongside.people.How;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered, to look at once more before it is saved. @param ticked the titles of what was ticked */
public record CheckPage(Decision decision, String person, String name, NewAnswer answer, List<String> ticked, @Nullable How how, boolean readBack)
        implements Page {}
