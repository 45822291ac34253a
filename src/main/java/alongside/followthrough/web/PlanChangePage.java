package alongside.followthrough.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;

public record PlanChangePage(Contribution said, Form form) implements Page {}
