package alongside.voices.web;

import alongside.design.Page;
import alongside.voices.Contribution;

/** @param worry whether it goes to the safeguarding contacts; otherwise its author takes it back */
public record TakingOutPage(Contribution said, boolean worry) implements Page {}
