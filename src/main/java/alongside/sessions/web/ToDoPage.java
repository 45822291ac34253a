package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Session;
import alongside.sessions.Step;
import alongside.sessions.TimeAfter;
import alongside.sessions.ToDo;
import alongside.sessions.rules.Countdown;
import org.jspecify.annotations.Nullable;

/** @param time what is kept for what comes after, or null when all is settled; @param seesTo the name of whoever sees to it, or blank */
public record ToDoPage(ToDo.Listed listed, @Nullable TimeAfter time, String seesTo) implements Page {

    /** Where it is done. */
    public String where(Countdown.Kind kind) {
        return "/sessions/" + listed.seat().session().id() + switch (kind) {
            case AGENDA -> "/agenda";
            case INTERPRETERS, ACCESS -> "/access";
            case MONEY -> "/access/money";
            case INVITE -> "/people";
            case READING -> "/to-read";
            case JOBS, CAPTURE -> "/work";
            case TIME_AFTER -> "/time-after";
        };
    }

    /** Until all is sorted, what it costs and the time after it can be written down; the rest is for before it is over. */
    public boolean stillTo(Countdown.Kind kind) {
        var session = listed.seat().session();
        return session.ahead() || (kind == Countdown.Kind.MONEY || kind == Countdown.Kind.TIME_AFTER) && !session.settled();
    }

    public boolean did(Step step) {
        return listed.steps().contains(step);
    }

    public boolean finished() {
        return listed.seat().session().stage() == Session.Stage.FINISHED;
    }
}
