package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.sessions.Series.Day;
import alongside.sessions.Session;
import alongside.sessions.rules.Again;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One look at the days, before anything is made of them. */
public record AgainDaysPage(Session session, Again again, List<Day> days, Form form) implements Page {

    /** What is on that day; null when nothing is. */
    public @Nullable String said(Look look, Day day) {
        var said = new ArrayList<String>();
        day.clashes().forEach(it -> said.add(look.say("sessions.again.clash", "what", look.say("sessions.special." + it))));
        day.taken().forEach(it -> said.add(look.say("sessions.again.taken", "title", it.title())));
        return said.isEmpty() ? null : String.join(" ", said);
    }
}
