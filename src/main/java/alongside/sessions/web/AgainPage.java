package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.sessions.Session;
import alongside.sessions.rules.Again;
import java.time.format.TextStyle;
import java.util.Set;

/** @param ways how its day can be said to come again */
public record AgainPage(Session session, Set<Again.By> ways, Form form) implements Page {

    public String weekday(Look look) {
        return session.day().getDayOfWeek().getDisplayName(TextStyle.FULL, look.locale());
    }
}
