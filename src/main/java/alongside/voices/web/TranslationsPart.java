package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Translation;
import java.util.List;

public record TranslationsPart(String contribution, List<Translation> all, boolean mayAdd, String warning) implements Part {}
