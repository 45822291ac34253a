package alongside.hub;

import alongside.who.Me;

/** Who may listen to news of what; answered by the rooms whose pages they are. */
public interface MayListen {

    /** Whether this answers for such a topic, for example all that begin with `session:`. */
    boolean knows(String topic);

    boolean may(Me me, String topic);
}
