package alongside.decisions;

/**
 * Something that can be chosen, and what choosing it means.
 *
 * @param cost in pence, or 0
 * @param picture the id of its picture among the uploads, or blank
 * @param shows what the picture shows, in words; never blank where there is one
 */
public record Option(String id, String title, String meaning, long cost, String picture, String shows) {

    public Option(String id, String title, String meaning) {
        this(id, title, meaning, 0);
    }

    public Option(String id, String title, String meaning, long cost) {
        this(id, title, meaning, cost, "", "");
    }

    public boolean hasPicture() {
        return !picture.isEmpty();
    }
}
