package alongside.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * People are to be reminded of a session; said each hour from its day on.
 *
 * @param day whoever heard of it since needs no reminder
 * @param arranged what is arranged for whom, by person or by what names a guest in the session's room
 */
public record ReminderDue(Session session, LocalDate day, Map<String, List<Arrangement>> arranged) {}
