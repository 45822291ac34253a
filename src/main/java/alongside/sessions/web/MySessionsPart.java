package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Session;
import java.util.List;

public record MySessionsPart(List<Session> asked) implements Part {}
