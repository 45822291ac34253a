package alongside.design;

import alongside.who.Me;

/** Keeps how a person reads beside the cookie of this one browser; answered by a room above, which knows the person. */
public interface KeepsReading {

    void keep(Me me, ReadingSettings settings);
}
