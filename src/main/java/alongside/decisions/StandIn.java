package alongside.decisions;

/** In this decision one person votes for another, who asked them. @param person whose vote it is @param by who gives it for them */
public record StandIn(String id, String decision, String person, String by) {}
