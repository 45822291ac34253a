package alongside.voices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many things were said on one day whose authors were first told on another what became of them.
 *
 * @param told null when nobody was told yet
 */
record Told(LocalDate said, @Nullable LocalDate told, int many) {}
