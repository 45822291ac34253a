package alongside.signin.rules;

/** A path to go back to after coming in: on this site, looked at and not done. */
public final class Way {

    private static final int LONGEST = 300;

    private Way() {}

    /** @return the path, or blank when it is not one of ours to go to */
    public static String safe(String path) {
        boolean ours = path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= LONGEST
                && path.matches("[\\w/.~%@:+-]+")
                && !path.contains("..")
                && !path.toLowerCase(java.util.Locale.ROOT).contains("%2f%2f");
        boolean ofComingIn = path.startsWith("/sign-in") || path.startsWith("/in/") || path.startsWith("/sign-out");
        return ours && !ofComingIn ? path : "";
    }
}
