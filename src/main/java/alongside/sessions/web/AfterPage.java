package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Seat;
import java.util.List;

/** What comes after a session: who sees to each of it, and by when. */
public record AfterPage(Seat seat, List<AfterLine> lines) implements Page {}
