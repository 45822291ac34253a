package alongside.voices.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Hiding;
import alongside.voices.Reported;
import java.util.List;

/**
 * @param looksFirst whether words are looked at before others see them
 * @param waiting what waits for that, of which there are {@code all}
 * @param reports the oldest that are not answered, of {@code reported}
 * @param appeals those that wait for an answer
 * @param hidings the latest of what was hidden, and one more where there is a longer list
 */
public record RulesPage(Project project, boolean looksFirst, boolean maySet, boolean mayHide, Stretch waiting, int all,
        List<Reported> reports, int reported, List<Hiding> appeals, List<Hiding> hidings) implements Page {

    static final int LOG = 10;

    public List<Hiding> log() {
        return hidings.subList(0, Math.min(LOG, hidings.size()));
    }
}
