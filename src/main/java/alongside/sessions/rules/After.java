package alongside.sessions.rules;

import java.time.LocalDate;

/** What is done after a session, in its order, each with the day we suggest for it; whoever sees to it can give another. */
public enum After {
    /** What was said is written up, and can be read. */
    WRAP_UP,
    /** People hear what came of it. */
    FOLLOW_UP,
    /** What was promised is done. */
    FOLLOW_THROUGH;

    /** Days after it has ended. */
    private static final int DAYS_TO_WRITE_UP = 2;
    /** Days after people were told what will be done. */
    private static final int DAYS_TO_DO_IT = 42;

    /** @param promised the day by which people hear */
    public LocalDate day(LocalDate ended, LocalDate promised) {
        return switch (this) {
            case WRAP_UP -> ended.plusDays(DAYS_TO_WRITE_UP).isAfter(promised) ? promised : ended.plusDays(DAYS_TO_WRITE_UP);
            case FOLLOW_UP -> promised;
            case FOLLOW_THROUGH -> promised.plusDays(DAYS_TO_DO_IT);
        };
    }
}
