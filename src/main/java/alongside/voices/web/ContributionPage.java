package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import alongside.voices.Rights;
import gg.jte.Content;
import java.util.List;

public record ContributionPage(Contribution said, Rights rights, Form form, List<Content> panels) implements Page {}
