package alongside.payments;

import alongside.payments.rules.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One move of a claim, with who and when. @param words what the approver asked, or blank */
public record Step(Stage.Move move, Instant at, @Nullable String by, String words) {}
