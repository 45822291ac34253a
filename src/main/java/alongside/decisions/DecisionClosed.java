package alongside.decisions;

/** Published once, in the transaction in which a decision closes; its outcome stands in the decision. */
public record DecisionClosed(Decision decision) {}
