package alongside.design;

import alongside.who.Me;
import java.util.Optional;

/** Pictures that people brought, on a page that is printed: a room above knows those that this person may see, by their address. */
public interface PicturesOnPaper {

    Optional<byte[]> at(Me me, String address);
}
