package alongside.registration.web;

import alongside.design.Page;
import alongside.sessions.Session;
import java.util.Map;

/** @param needs what people who registered need, in their own words, by name */
public record NeedsPage(Session session, Map<String, String> needs) implements Page {}
