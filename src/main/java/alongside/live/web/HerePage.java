package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.Ask;
import alongside.live.Request;
import alongside.sessions.Session;
import java.util.List;

/** A session on one's own screen. @param asked what the reader asks for now; @param table where they sit, 0 when nowhere */
public record HerePage(Session session, NowLine now, List<Request> asked, boolean mayAsk, boolean runs, int table, Form form) implements Page {

    public boolean asks(Ask ask) {
        return asked.stream().anyMatch(it -> it.ask() == ask);
    }
}
