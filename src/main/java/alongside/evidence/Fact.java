package alongside.evidence;

/**
 * A fact that was computed from the records.
 *
 * @param words the key of its words, with the places {count} and {of}
 * @param href the record it was computed from
 */
public record Fact(String words, int count, int of, String href) {}
