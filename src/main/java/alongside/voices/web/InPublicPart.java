package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Contribution;
import java.util.List;

public record InPublicPart(List<Contribution> said) implements Part {}
