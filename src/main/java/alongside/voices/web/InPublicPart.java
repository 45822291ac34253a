package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Contribution;
import java.util.List;

/** @param asks what anybody is asked, or blank */
public record InPublicPart(String project, List<Contribution> said, String asks) implements Part {}
