package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.NextStep;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader will do next, and what others want all to read.
 *
 * @param mine null while they have said nothing
 * @param names of those who said something for all
 * @param maySay whether the reader may say something; @param forOthers whether they may write it down for others
 */
public record NextStepPage(Session session, @Nullable NextStep mine, List<NextStep> shared, Map<String, String> names, boolean maySay, boolean forOthers, Form form) implements Page {}
