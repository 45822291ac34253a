package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Session;

/** @param was how the last session was, as far as it may be shown */
public record LastTimePart(Session last, HowItWasPart was) implements Part {}
