package alongside.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser that is signed in as a person.
 *
 * @param device what the browser says it is, in a few words, or blank
 * @param shared whether it is a computer that others use too
 * @param sure when the person last proved twice who they are, or null
 */
public record SignIn(String id, String person, Instant at, Instant seen, String device, boolean shared, @Nullable Instant sure) {}
