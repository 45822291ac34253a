package alongside.payments;

/** Of the payments that were due, those that reached people in time. */
public record PaidOnTime(int onTime, int of) {}
