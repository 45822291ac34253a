package alongside.live.web;

import alongside.design.Part;
import alongside.sessions.Session;

public record KitCardsPart(Session session) implements Part {}
