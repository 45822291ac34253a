package alongside.payments;

/** Everything of a claim has reached its payee. */
public record ClaimPaid(Claim claim) {}
