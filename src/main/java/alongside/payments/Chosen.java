package alongside.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's choice in a project.
 *
 * @param lessTenths for LESS: tenths of a penny for an hour
 * @param charity for DONATE: the id of the charity
 * @param by who said or entered it; entered for them when it is not the person
 */
public record Chosen(String person, PayChoice choice, long lessTenths, @Nullable String charity, Instant at, String by) {

    public boolean enteredForThem() {
        return !by.equals(person);
    }
}
