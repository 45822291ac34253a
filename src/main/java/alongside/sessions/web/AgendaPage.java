package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.PlanChecks.Looked;
import alongside.sessions.Session;
import alongside.sessions.rules.PlanCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param last the session before, to begin like it; null when there is none with an agenda; @param plansAgain whether the reader may plan it to come again */
public record AgendaPage(Session session, List<AgendaLine> agenda, List<Looked> checks, @Nullable Session last, boolean plansAgain, Form form) implements Page {

    /** What is still to look at, first those that matter most. */
    public List<Looked> first() {
        return open().stream().limit(PlanCheck.SHOWN_FIRST).toList();
    }

    public List<Looked> more() {
        return open().stream().skip(PlanCheck.SHOWN_FIRST).toList();
    }

    public List<Looked> settled() {
        return checks.stream().filter(it -> !it.open()).toList();
    }

    private List<Looked> open() {
        return checks.stream().filter(Looked::open).toList();
    }
}
