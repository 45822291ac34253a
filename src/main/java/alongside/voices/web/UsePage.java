package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;

/** Writing down a use again, where something about it has to be put right. */
public record UsePage(Contribution said, Form form) implements Page {}
