package alongside.sessions;

/** People who come and are not of the project: a room above knows them. */
public interface FromOutside {

    /** How many of them are counted in. */
    int here(String session);

    /** Whether somebody has to hear when a plan changes. */
    boolean anybody(String session);
}
