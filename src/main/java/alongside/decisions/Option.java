package alongside.decisions;

/** Something that can be chosen, and what choosing it means. @param cost in pence, or 0 */
public record Option(String id, String title, String meaning, long cost) {

    public Option(String id, String title, String meaning) {
        this(id, title, meaning, 0);
    }
}
