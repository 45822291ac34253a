package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;

/** @param requests what people ask for, and who; @param here everybody in the room, for whom something can be asked */
public record RequestsPage(Session session, List<Asking> requests, Map<String, String> here, Form form) implements Page {}
