package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Part;
import java.util.List;

/** @param all where the whole list stands; @param ask where a question can be put, or blank */
public record QuestionsPart(String all, List<Decision> open, List<Decision> closed, String ask) implements Part {}
