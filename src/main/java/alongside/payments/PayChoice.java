package alongside.payments;

/** What a person chose about being paid. Each is as good as the others, and changeable until the money is on its way. */
public enum PayChoice { ACCEPT, LESS, DECLINE, DONATE, ADVICE_FIRST }
