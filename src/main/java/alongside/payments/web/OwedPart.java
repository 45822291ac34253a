package alongside.payments.web;

import alongside.design.Part;
import java.util.List;

/** "What I am owed". @param choose the projects whose offer waits for the person's answer: the addresses */
public record OwedPart(List<ClaimLine> open, String person, List<String> choose) implements Part {}
