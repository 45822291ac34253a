package alongside.followthrough;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param promised whether somebody with the authority promises it; otherwise "we will try" */
public record NewPromise(String text, String owner, @Nullable String togetherWith, LocalDate due, String dependsOn, boolean promised) {}
