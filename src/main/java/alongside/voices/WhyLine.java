package alongside.voices;

import java.time.LocalDate;

/** A sheet in a list. @param roots how many causes were found at its ends */
public record WhyLine(String id, String problem, String table, LocalDate day, int answers, int roots) {}
