package alongside.payments;

/** A second person has looked at a claim and said yes. */
public record ClaimApproved(Claim claim) {}
