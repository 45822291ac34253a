package alongside.personal;

/**
 * A person asked to be forgotten. Heard in the same transaction, so that all of it is done or nothing.
 *
 * @param wordsToo whether what they said is taken back; else it stays without their name
 */
public record PersonErased(String person, boolean wordsToo) {}
