package alongside.voices.web;

import alongside.design.Page;
import alongside.projects.Project;
import alongside.voices.Contribution;
import alongside.voices.Hiding;
import alongside.voices.Reported;
import java.util.List;

/** @param looksFirst whether words are looked at before others see them; @param waiting what waits for that */
public record RulesPage(Project project, boolean looksFirst, boolean maySet, boolean mayHide, List<Contribution> waiting,
        List<Reported> reports, List<Hiding> log) implements Page {}
