package alongside.followthrough.web;

import alongside.design.Page;
import alongside.facts.Happening;
import alongside.followthrough.Wider;
import alongside.projects.Project;
import alongside.voices.Finding;
import alongside.voices.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param sorting the session whose words are being sorted, for those who keep the list; or null
 * @param mayMake the promises this reader may make; @param mayDone those of which they may say what was done
 * @param standing how many people the outcome stands on, and which groups
 * @param besides what else it stands on
 * @param wider what many people were asked about it
 * @param happened what changed and when, newest first
 */
public record ReflectionPage(Project project, RowLine line, boolean mayKeep, @Nullable String sorting, Set<String> mayMake, Set<String> mayDone, Map<String, String> names,
        List<Happening> happened, Standing standing, List<Finding> besides, List<Wider.Put> wider, boolean mayAskWider) implements Page {}
