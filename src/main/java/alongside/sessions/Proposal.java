package alongside.sessions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants to talk about at a session.
 *
 * @param person who asked for it; null once they were forgotten
 * @param wants who wants to talk about it, with whoever asked
 * @param taken whether it stands on the agenda
 */
public record Proposal(String id, String session, @Nullable String person, String words, Set<String> wants, boolean taken) {}
