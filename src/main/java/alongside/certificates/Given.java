package alongside.certificates;

import java.time.LocalDate;

/** A certificate of somebody's, in a list. */
public record Given(String id, LocalDate day) {}
