package alongside.design;

/**
 * One bar of a picture of figures.
 *
 * @param name what it is the figure of
 * @param figure as it is written
 * @param share how long it is, from 0 to 1
 * @param mark what is to be said of it, or blank
 * @param kind told by the bar's edge and filling, and never by a colour alone
 */
public record Bar(String name, String figure, double share, String mark, Kind kind) {

    public enum Kind { PLAIN, CHOSEN, OUT }

    /** As the length of the bar in per cent. */
    public String length() {
        return String.format(java.util.Locale.ROOT, "%.2f%%", share * 100);
    }
}
