package alongside.followthrough;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What we asked others to do. @param accepted null while they have not answered; @param answer their reason, as they gave it */
public record Asked(String id, String reflection, String whom, String what, LocalDate day, @Nullable Boolean accepted, String answer,
        @Nullable LocalDate answered) {}
