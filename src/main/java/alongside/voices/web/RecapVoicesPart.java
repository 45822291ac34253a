package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Contribution;
import java.util.List;

/** @param all how many things were said there; @param list where all of them stand */
public record RecapVoicesPart(List<Contribution> said, int all, String list) implements Part {}
