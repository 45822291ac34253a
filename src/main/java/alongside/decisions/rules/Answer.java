package alongside.decisions.rules;

/** What a person can answer to a proposal. "I can live with it" is heard and does not block. */
public enum Answer { CONSENT, LIVE_WITH, OBJECT }
