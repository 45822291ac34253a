package alongside.evidence;

import alongside.sessions.Independence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A session that took place, and how whoever led it stands to what it was about. @param by null while nobody has said so */
public record Led(String session, String title, LocalDate day, @Nullable Independence by) {}
