package alongside.maps.rules;

/** How a person answered a statement. "I don't understand this" is counted, and shapes nothing else. */
public enum Vote { PASS, AGREE, DISAGREE, UNCLEAR }
