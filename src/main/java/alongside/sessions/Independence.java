package alongside.sessions;

/** How whoever facilitates a session stands to what it is about. People can judge by it how free the talk is. */
public enum Independence { INDEPENDENT, PARTNER, MEMBER, ORGANISATION }
