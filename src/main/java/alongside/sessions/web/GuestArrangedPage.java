package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Arrangement;
import alongside.sessions.Session;
import java.util.Arrays;
import java.util.List;

/** What is arranged for somebody from outside. @param door the secret in the address of their own page */
public record GuestArrangedPage(Session session, String door, List<Arrangement> mine, Form form) implements Page {

    /** They have no vote, and nowhere to have their say later. */
    public List<Arrangement.Choice> ways() {
        return Arrays.stream(Arrangement.Choice.values()).filter(it -> it != Arrangement.Choice.LATER).toList();
    }
}
