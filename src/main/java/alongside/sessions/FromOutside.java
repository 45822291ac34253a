package alongside.sessions;

import java.util.Map;

/** People who come and are not of the project: a room above knows them. */
public interface FromOutside {

    /** How many of them are counted in. */
    int here(String session);

    /** The name of each who is counted in, by an id of this session alone. */
    Map<String, String> names(String session);

    /** Whether somebody has to hear when a plan changes. */
    boolean anybody(String session);
}
