package alongside.signin;

import java.time.Instant;

/**
 * A passkey of a person's.
 *
 * @param device the browser it was added with, in a few words, or blank
 */
public record Passkey(String id, String device, Instant since) {}
