package alongside.people;

/** How often a person wants news of what became of their words. */
public enum News { AT_ONCE, MONTHLY, AT_THE_END }
