package alongside.sessions.rules;

/** Who takes part in a session and who watches it, as counts. */
public record RoleMix(int takePart, int watch) {

    public static final RoleMix NOBODY = new RoleMix(0, 0);

    /** Where more people watch than take part, those who speak are on a stage. */
    public boolean watchersOutnumber() {
        return watch > takePart;
    }
}
