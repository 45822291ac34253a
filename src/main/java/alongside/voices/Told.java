package alongside.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was said and when its author was first told what became of it. Who said it is not here.
 *
 * @param told null when nobody was told yet
 */
public record Told(String contribution, LocalDate said, @Nullable LocalDate told) {}
