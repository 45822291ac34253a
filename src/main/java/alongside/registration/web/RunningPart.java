package alongside.registration.web;

import alongside.design.Part;
import alongside.registration.Guests.Seen;

public record RunningPart(Seen seen) implements Part {}
