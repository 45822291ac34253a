package alongside.people;

import alongside.who.Me;
import java.util.Set;

/** Offered by rooms above that know what people share (a group, a project): what I am to this person there. */
public interface Ties {

    Set<Tie> between(Me me, String person);
}
