package alongside.live.web;

import alongside.sessions.VenueMatter;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** What a session begins with. @param panels what people said about the last one, and what this one is about; @param house what everybody needs to know of the building */
public record Begins(List<Content> panels, Map<VenueMatter, String> house) {

    public boolean nothing() {
        return panels.isEmpty() && house.isEmpty();
    }
}
