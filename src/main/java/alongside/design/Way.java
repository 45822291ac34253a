package alongside.design;

/** A way to somewhere, in a list of ways. @param here whether the reader stands there now */
public record Way(String href, String label, boolean here) {

    public static Way to(String href, String label) {
        return new Way(href, label, false);
    }
}
