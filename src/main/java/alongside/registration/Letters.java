package alongside.registration;

import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Projects;
import alongside.sessions.ArrangedWords;
import alongside.sessions.Arrangement;
import alongside.sessions.CalendarFile;
import alongside.sessions.Feedback;
import alongside.sessions.GuestForgotten;
import alongside.sessions.Session;
import alongside.words.Dates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes to people who have no account. Each letter leads to their own page, on paper by a code. */
@Component("registrationLetters")
class Letters {

    private final Post post;
    private final CalendarFile calendar;
    private final Projects projects;
    private final ArrangedWords arranged;
    private final ApplicationEventPublisher events;

    Letters(Post post, CalendarFile calendar, Projects projects, ArrangedWords arranged, ApplicationEventPublisher events) {
        this.post = post;
        this.calendar = calendar;
        this.projects = projects;
        this.arranged = arranged;
        this.events = events;
    }

    /** They have a place. */
    void placed(Session session, Registered it) {
        send("placed", session, it, true);
    }

    void waiting(Session session, Registered it, int nth) {
        send("waiting", session, it, false, "n", nth);
    }

    void offered(Session session, Registered it) {
        send("offered", session, it, false, "by", it.by() == null ? "" : Dates.day(it.by(), it.locale()));
    }

    void lapsed(Session session, Registered it) {
        send("lapsed", session, it, false);
    }

    /** With what is arranged for them, so that nobody wonders on the way whether it will be there. */
    void reminder(Session session, Registered it, List<Arrangement> arranged) {
        send("reminder", session, it, true, "arranged", this.arranged.in(arranged, it.locale()));
    }

    void moved(Session was, Session now, Registered it, String because) {
        send("moved", now, it, true, "was", Dates.day(was.day(), it.locale()), "because", because, "has", it.standing() == Registered.Standing.PLACED ? "yes" : "no");
    }

    void calledOff(Session session, Registered it, String because) {
        send("called-off", session, it, true, "because", because);
    }

    void thanks(Session session, Registered it) {
        send("thanks", session, it, false, "by", Dates.day(Feedback.openUntil(session), it.locale()));
    }

    void arranged(Session session, Registered it, Arrangement arranged) {
        send("arranged", session, it, false, "what", arranged.what(), "status", arranged.status().name(), "instead", arranged.instead(), "any", arranged.instead().isBlank() ? "no" : "yes");
    }

    void takeBack(Registered it) {
        post.takeBackAll(it.id());
    }

    void forget(Registered it) {
        post.forget(it.id());
        events.publishEvent(new GuestForgotten(it.session(), it.id(), it.name()));
    }

    private void send(String kind, Session session, Registered it, boolean withCalendar, Object... more) {
        var values = new ArrayList<Object>(List.of("name", it.name(), "title", session.title(), "day", Dates.day(session.day(), it.locale()),
                "starts", Dates.time(session.starts(), it.locale()), "ends", Dates.time(session.ends(), it.locale()), "place", session.place(), "inPlace", session.place().isBlank() ? "no" : "yes",
                "joining", session.joining(), "online", session.joining().isBlank() ? "no" : "yes"));
        values.addAll(List.of(more));
        // How to join is for those who have a place.
        var shown = it.standing() == Registered.Standing.PLACED ? session : session.asStrangersSee();
        var letter = Letter.needed("registration.letter." + kind, session.project(), "/place/" + it.door(), values.toArray());
        post.send(it.addressee(), withCalendar ? letter.enclosing(calendar.enclosed(shown, it.locale(), "/p/" + session.project() + "/sessions/" + session.id())) : letter);
    }

    /** Whether the project stands before the public. */
    boolean isPublic(String project) {
        return projects.inPublic(project).isPresent();
    }
}
