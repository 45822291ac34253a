package alongside.voices;

import alongside.who.Me;
import org.jspecify.annotations.Nullable;

/** While everybody writes first nobody's words are read before all are ready. A room above keeps them until then. */
public interface WaitsFirst {

    boolean on(Me me, String session);

    /** @return whether it is kept until all are ready; else it is to be said at once */
    default boolean keep(Me me, NewContribution said) {
        return said.session() != null && keep(me, said.session(), said, null);
    }

    /**
     * The same, for what is said elsewhere in answer to something in that session.
     *
     * @param mention the id of somebody who should see it, or null
     */
    boolean keep(Me me, String session, NewContribution said, @Nullable String mention);
}
