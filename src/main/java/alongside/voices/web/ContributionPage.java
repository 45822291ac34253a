package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import alongside.voices.Hiding;
import alongside.voices.Rights;
import alongside.voices.Warnings;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param answers what was said in answer; @param lang the language it was said in, where a translation says so; @param hiding why it is hidden, for whoever said it */
public record ContributionPage(Contribution said, Rights rights, Form form, List<Content> panels, List<Contribution> answers,
        boolean maySay, @Nullable String lang, Warnings.Standing warning, @Nullable Hiding hiding) implements Page {}
