package alongside.cli;

/** What was asked cannot be done, and why, in one plain sentence for the person at the command line. */
public final class Refused extends RuntimeException {

    private final int code;

    Refused(String sentence) {
        this(sentence, 2);
    }

    /** @param code 2 when the words were wrong, 1 when they were right and it still cannot be done */
    public Refused(String sentence, int code) {
        super(sentence);
        this.code = code;
    }

    int code() {
        return code;
    }
}
