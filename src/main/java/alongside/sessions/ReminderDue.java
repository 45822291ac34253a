package alongside.sessions;

import java.time.LocalDate;

/** People are to be reminded of a session; said each hour from its day on. @param day whoever heard of it since needs no reminder */
public record ReminderDue(Session session, LocalDate day) {}
