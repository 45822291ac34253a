package alongside.groups;

/**
 * One sentence of a charter.
 *
 * @param kind FIXED is a must (the law, safety, money rules); OPEN is the group's to decide
 * @param starter the key of the starter text it began as, or blank for the group's own
 * @param dropped the group chose not to have it; kept in sight until the version is adopted
 */
public record Clause(String id, String words, Kind kind, String starter, boolean dropped) {

    public enum Kind { FIXED, OPEN }
}
