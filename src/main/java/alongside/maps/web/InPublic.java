package alongside.maps.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.maps.Maps;
import alongside.who.Me;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that anybody may answer, on the page that anybody can read. */
@Component("mapsInPublic")
class InPublic implements Panel {

    private final Maps maps;

    InPublic(Maps maps) {
        this.maps = maps;
    }

    @Override
    public String slot() {
        return "projects.public";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var all = maps.inPublic(subject);
        return all.isEmpty() ? null : new MapsPart(all, Map.of(), "");
    }
}
