package alongside.followthrough;

import java.time.LocalDate;

/** "We changed our plan because you said…". @param what we changed, in our own words */
public record PlanChange(String contribution, String what, LocalDate day) {}
