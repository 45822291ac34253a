package alongside.decisions.rules;

/**
 * What a person can answer to a proposal. "I can live with it" is heard and does not block. Staying out of it is an
 * answer of its own: it is asked, and never read from silence.
 */
public enum Answer { CONSENT, LIVE_WITH, STAY_OUT, OBJECT }
