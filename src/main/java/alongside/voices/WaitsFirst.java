package alongside.voices;

import alongside.who.Me;

/** While everybody writes first nobody's words are read before all are ready. A room above keeps them until then. */
public interface WaitsFirst {

    boolean on(Me me, String session);

    /** @return whether it is kept until all are ready; else it is to be said at once */
    boolean keep(Me me, NewContribution said);
}
