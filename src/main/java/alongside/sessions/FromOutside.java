package alongside.sessions;

import java.util.Map;
import java.util.Optional;

/** People who come and are not of the project: a room above knows them. */
public interface FromOutside {

    /** How many of them are counted in. */
    int here(String session);

    /** The name of each who is counted in, by an id of this session alone. */
    Map<String, String> names(String session);

    /** The name of each who has a place, whether they are counted in or not. */
    Map<String, String> expected(String session);

    /** What each who has a place needs there, in their own words; who wrote nothing is left out. */
    Map<String, String> needs(String session);

    /** Whoever stands behind the address of a page of their own and has a place; empty for anybody else. */
    Optional<Guest> behind(String door);

    /** They are here, by their own word. */
    void comeIn(Guest guest);

    /** Whether somebody has to hear when a plan changes. */
    boolean anybody(String session);
}
