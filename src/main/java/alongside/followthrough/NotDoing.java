package alongside.followthrough;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Not doing it, because… @param lookAgain when we look at it again, or null */
public record NotDoing(String reason, @Nullable LocalDate lookAgain, LocalDate day) {}
