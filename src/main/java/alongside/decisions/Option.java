package alongside.decisions;

/** Something that can be chosen, and what choosing it means. */
public record Option(String id, String title, String meaning) {}
