package alongside.voices.web;

import alongside.design.Page;
import alongside.sessions.Session;
import alongside.voices.Contribution;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param left how many things are not sorted
 * @param next the one that is asked about now, or null when nothing is left
 * @param sorted what was sorted last, or null
 * @param panels what else can become of it
 */
public record SortPage(Session session, int left, @Nullable Contribution next, @Nullable Contribution sorted, List<Content> panels) implements Page {}
