package alongside.registration.web;

import alongside.design.AgendaLine;
import alongside.design.Form;
import alongside.design.Line;
import alongside.design.Look;
import alongside.design.Page;
import alongside.registration.Registrations.Front;
import alongside.sessions.TimedItem;
import alongside.sessions.VenueMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A session that is open to the public, for anybody. */
public record FrontPage(Front front, String project, Map<VenueMatter, String> venue, List<TimedItem> agenda, Form form) implements Page {

    public List<AgendaLine> agenda(Look look) {
        return Facing.agenda(look, agenda);
    }

    public List<Line> when(Look look) {
        var lines = new ArrayList<>(Facing.when(look, front.session()));
        if (!front.hashtag().isEmpty()) lines.add(Line.of(look.say("registration.hashtag"), "#" + front.hashtag()));
        return lines;
    }

    public String here() {
        return "/p/" + front.session().project() + "/sessions/" + front.session().id();
    }
}
