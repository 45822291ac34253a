package alongside.sessions.web;

import alongside.design.Printed;
import alongside.sessions.Session;
import java.util.List;

/** A sheet of paper to say on how it was, without a name. */
public record FeedbackSheetPage(Session session, List<FeedbackPage.About> about) implements Printed {}
