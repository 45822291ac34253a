package alongside.voices.web;

import alongside.design.Part;
import alongside.voices.Contribution;
import java.time.LocalDate;
import java.util.List;

/** @param all how many things were said there; @param list where all of them stand @param counts the last day on which what is said counts the same */
public record RecapVoicesPart(List<Contribution> said, int all, String list, LocalDate counts) implements Part {}
