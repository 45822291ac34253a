package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Part;
import java.util.List;

public record AskedOfMePart(List<Decision> waiting) implements Part {}
