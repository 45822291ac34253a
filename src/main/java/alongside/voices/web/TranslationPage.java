package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;

public record TranslationPage(Contribution said, Form form) implements Page {}
