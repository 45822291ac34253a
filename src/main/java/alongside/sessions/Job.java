package alongside.sessions;

/** What a person does in one session. */
public enum Job { FACILITATOR, NOTE_TAKER }
