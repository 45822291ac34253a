package alongside.decisions.rules;

/** What a person can answer where a share of the votes decides. */
public enum Vote { AGREE, DISAGREE, ABSTAIN }
