package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.AboutParts;

public record PartsOfWordsPart(String contribution, AboutParts.Standing about) implements Part {}
