package alongside.people;

/** How letters reach a person. Nobody is left out for want of e-mail. */
public enum Reaching { EMAIL, POST, PHONE }
