package alongside.sessions;

import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.words.Dates;
import org.springframework.stereotype.Component;

/** Tells people in their own words that a session is moved or called off. */
@Component("sessionsMoveLetters")
class MoveLetters {

    private final Post post;
    private final People people;
    private final CalendarFile calendar;
    private final Reminders reminders;

    MoveLetters(Post post, People people, CalendarFile calendar, Reminders reminders) {
        this.post = post;
        this.people = people;
        this.calendar = calendar;
        this.reminders = reminders;
    }

    void moved(Session was, Session now, String person, String because, boolean otherTime) {
        reminders.takeBack(now.id(), person);
        var to = people.addressee(person);
        post.send(to, Letter.needed("sessions.letter.moved", now.project(), "/sessions/" + now.id() + "/invitation", "title", now.title(), "because", because,
                "was", Dates.day(was.day(), to.locale()), "began", Dates.time(was.starts()), "otherTime", otherTime ? "yes" : "no",
                "day", Dates.day(now.day(), to.locale()), "starts", Dates.time(now.starts()), "ends", Dates.time(now.ends()),
                "place", now.place(), "inPlace", now.place().isBlank() ? "no" : "yes",
                "joining", now.joining(), "online", now.joining().isBlank() ? "no" : "yes").enclosing(calendar.enclosed(now, to.locale())));
    }

    void calledOff(Session it, String person, String because) {
        reminders.takeBack(it.id(), person);
        var to = people.addressee(person);
        post.send(to, Letter.needed("sessions.letter.called-off", it.project(), "/sessions/" + it.id(), "title", it.title(), "because", because,
                "day", Dates.day(it.day(), to.locale())).enclosing(calendar.enclosed(it, to.locale())));
    }
}
