package alongside.followthrough;

/** How many contributions' authors were told what became of their words in time. @param of those told, or whose time is over */
public record Answered(int inTime, int of, int withinWorkingDays) {}
