package alongside.office;

/** "Or look at the demonstration first": offered on the first-run page when a room above can play it. */
public interface Demonstration {

    /** Whether it can be loaded here and now: only where nobody is yet. */
    boolean possible();

    void load();

    /** Where to look first, once it is loaded. */
    default String firstPage() {
        return "/";
    }
}
