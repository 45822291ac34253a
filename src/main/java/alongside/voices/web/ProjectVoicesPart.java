package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Contribution;
import java.util.List;

public record ProjectVoicesPart(String project, List<Contribution> few, int all, boolean maySay) implements Part {}
