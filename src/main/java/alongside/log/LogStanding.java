package alongside.log;

/** How a log stands. @param entries how many leaves it has; @param check its check number, as it stands on a letter */
public record LogStanding(long entries, String check) {}
