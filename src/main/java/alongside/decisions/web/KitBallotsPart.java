package alongside.decisions.web;

import alongside.design.Part;
import alongside.sessions.Session;
import java.util.List;

/** @param sheets the questions of the session, put already or ready to be */
public record KitBallotsPart(Session session, List<Sheet> sheets) implements Part {}
