package alongside.decisions.rules;

/** What a person can answer when the group asks how something sits with people. */
public enum Sense { LOOKS_RIGHT, NOT_SURE, WORRIED }
