package alongside.design;

/**
 * One link of the chain at the top of a long page: a figure, what it counts, and where to read more.
 *
 * @param words the key of what is counted, with {n} for its plural; the figure itself stands before it
 * @param picture shown in easy read
 */
public record Glance(int n, String words, String href, String picture) {}
