package alongside.live.web;

import alongside.decisions.Prepared;
import alongside.design.Page;
import alongside.live.Hands;
import alongside.live.QuickVotes;
import alongside.sessions.Session;
import java.util.List;

/** @param ready what can be put now; @param asked what was put here, open first; @param hands shows of hands that decided nothing; @param writing whether everybody writes first now; @param mayPrepare whether they may write a question that is not ready; @param full whether one more would wait until another is answered */
public record QuestionsPage(Session session, List<Prepared> ready, List<QuickVotes.Asked> asked, List<Hands> hands, boolean writing, boolean mayPrepare, boolean full) implements Page {}
