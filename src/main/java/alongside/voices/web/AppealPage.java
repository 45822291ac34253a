package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import alongside.voices.Hiding;

public record AppealPage(Contribution said, Hiding hiding, Form form) implements Page {}
