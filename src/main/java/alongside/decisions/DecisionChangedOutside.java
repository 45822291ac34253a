package alongside.decisions;

/** What a group agreed was changed without it. */
public record DecisionChangedOutside(Decision decision) {}
