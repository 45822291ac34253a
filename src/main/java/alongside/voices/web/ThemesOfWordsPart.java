package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Theme;
import java.util.List;

public record ThemesOfWordsPart(String contribution, List<Theme> themes, boolean unmet, boolean mayTag, List<Theme> known) implements Part {}
