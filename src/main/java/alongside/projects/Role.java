package alongside.projects;

/** What a person does in a project. None of these gives a vote: a vote comes with a place in the group, once. */
public enum Role {
    CO_LEAD, COORDINATOR, FACILITATOR, NOTE_TAKER, ACCESS_HOST, PAYMENT_APPROVER, PAYMENT_RELEASER;

    /** Co-leads and coordinators arrange, with the same rights. */
    public boolean arranges() {
        return this == CO_LEAD || this == COORDINATOR;
    }
}
