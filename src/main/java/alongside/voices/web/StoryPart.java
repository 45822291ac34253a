package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.StoryUse;
import java.util.List;

public record StoryPart(String contribution, StoryUse.Audience audience, List<StoryUse> uses, boolean mine, boolean mayUse) implements Part {}
