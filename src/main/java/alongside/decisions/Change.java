package alongside.decisions;

import java.time.LocalDate;

/** What was agreed was then changed by somebody else. @param byWhom as the people of the group say it */
public record Change(LocalDate day, String what, String why, String byWhom) {}
