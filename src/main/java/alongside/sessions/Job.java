package alongside.sessions;

/** What a person does in one session. */
public enum Job {
    FACILITATOR, CO_FACILITATOR, NOTE_TAKER, TIMEKEEPER, TECH_HOST, ACCESS_HOST;

    /** Whether its holder leads the session, alone or with somebody. */
    public boolean leads() {
        return this == FACILITATOR || this == CO_FACILITATOR;
    }

    /** Whether its holder runs the session's page; who keeps the time or the equipment need not. */
    boolean runs() {
        return this == FACILITATOR || this == CO_FACILITATOR || this == NOTE_TAKER;
    }
}
