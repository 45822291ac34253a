package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import alongside.voices.Rights;
import gg.jte.Content;
import java.util.List;

/** @param answers what was said in answer */
public record ContributionPage(Contribution said, Rights rights, Form form, List<Content> panels, List<Contribution> answers,
        boolean maySay) implements Page {}
