package alongside.decisions.web;

import alongside.decisions.Given;
import java.util.List;

/** What one person answered. @param ticked the titles of what they ticked; @param enteredBy who wrote it down for them, or blank */
public record Line(String name, Given given, List<String> ticked, String enteredBy) {}
