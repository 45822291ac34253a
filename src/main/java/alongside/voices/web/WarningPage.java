package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import alongside.voices.Warnings;

public record WarningPage(Contribution said, Warnings.Standing standing, Form form) implements Page {}
