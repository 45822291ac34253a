package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Session;

/** One session the reader was at and has not said anything about yet. */
public record MyFeedbackPart(Session session) implements Part {}
