package alongside.live.web;

import alongside.design.Part;
import alongside.live.GroundRules;
import alongside.sessions.Session;

public record KitCardsPart(Session session, GroundRules.Rules rules) implements Part {}
