package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Contribution;
import alongside.voices.Uses;

public record UsesOfWordsPart(Contribution said, Uses.Standing uses) implements Part {}
