package alongside.people;

/** How somebody's words reached the person who wrote them down. */
public enum How { PHONE, PAPER, IN_PERSON }
