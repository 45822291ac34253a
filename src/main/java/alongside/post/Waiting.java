package alongside.post;

import java.time.Instant;
import java.util.Locale;

/** A letter in the outbox, opened. */
public record Waiting(String id, Instant at, String kind, boolean news, String person, String scope, Locale locale,
        Addressee.Channel channel, int tries, String state, Written written) {}
