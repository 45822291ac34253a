package alongside.payments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What goes to one payee for one claim. @param owner the person or the charity it goes to */
public record Payment(String id, String run, String claim, String owner, PayOffer.Route.Kind route, long pence, @Nullable LocalDate paid) {}
