package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import alongside.voices.Contribution;
import java.util.List;
import java.util.Map;

/**
 * @param named who sits there and can be named, by their ids
 * @param leftOut whether somebody there said no to notes
 * @param sit how many sit there; 0 when the reader has no part in it any more
 * @param many whether so many sit there that unnamed words keep the table
 * @param last what the reader wrote down last, while it can be undone
 * @param said what was written down there, latest day first
 */
public record TableNotesPage(Session session, String table, Map<String, String> named, boolean leftOut, int sit, boolean many, boolean runs, String last, List<Contribution> said, Form form) implements Page {}
