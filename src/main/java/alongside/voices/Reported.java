package alongside.voices;

import java.time.LocalDate;

/** Words that somebody thinks break a rule, with the reason. Who reported them is not in it. */
public record Reported(String id, Contribution said, String reason, LocalDate day) {}
