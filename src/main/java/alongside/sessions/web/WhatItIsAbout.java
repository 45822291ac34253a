package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.sessions.QuestionList;
import alongside.sessions.QuestionLists;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;

/** The questions a session is about, wherever people get ready for it: on its page, with the invitation, on its screens and its paper. */
abstract class WhatItIsAbout implements Panel {

    private final QuestionLists lists;
    private final Sessions sessions;

    WhatItIsAbout(QuestionLists lists, Sessions sessions) {
        this.lists = lists;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Part show(String session, Me me) {
        var seat = sessions.seat(me, session).orElse(null);
        if (seat == null || !seat.session().ahead()) return null;
        var all = lists.of(me, session);
        var agreed = QuestionList.agreed(all);
        // While it is on, people talk: what is not agreed by then is no news on their screens.
        boolean before = seat.session().stage() == Session.Stage.PLANNED;
        boolean waits = before && !all.isEmpty() && !all.getLast().agreed();
        boolean asksMe = waits && lists.speaksFor(seat).filter(it -> !all.getLast().yeses().containsKey(it)).isPresent();
        boolean mayWrite = before && lists.mayWrite(seat);
        return agreed == null && !waits && !mayWrite ? null : new WhatItIsAboutPart(session, agreed, waits, asksMe, mayWrite);
    }
}
