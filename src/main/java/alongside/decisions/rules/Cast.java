package alongside.decisions.rules;

/** A ballot of an open vote, with the person whose it is. */
public record Cast(String person, Ballot ballot) {}
