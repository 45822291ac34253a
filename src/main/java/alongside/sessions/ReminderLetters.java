package alongside.sessions;

import alongside.people.People;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.words.Dates;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reminds people in their own words. A reminder is needed on its day: it never waits for the rhythm in which somebody wants news. */
@Component("sessionsReminderLetters")
class ReminderLetters {

    private final Post post;
    private final People people;
    private final AccessStore access;
    private final CalendarFile calendar;
    private final ArrangedWords words;

    ReminderLetters(Post post, People people, AccessStore access, CalendarFile calendar, ArrangedWords words) {
        this.post = post;
        this.people = people;
        this.access = access;
        this.calendar = calendar;
        this.words = words;
    }

    /** @param path where they change their answer; @return the letter's id */
    String remind(Session session, String person, String path, Invitation.Reply reply, List<Arrangement> arranged) {
        var to = people.addressee(person);
        boolean mail = to.channel() == Addressee.Channel.EMAIL && !to.email().isBlank();
        return post.send(to, Letter.needed("sessions.letter.reminder", session.project(), path, "title", session.title(),
                "day", Dates.day(session.day(), to.locale()), "starts", Dates.time(session.starts(), to.locale()), "ends", Dates.time(session.ends(), to.locale()),
                "place", session.place(), "inPlace", session.place().isBlank() ? "no" : "yes",
                "joining", session.joining(), "online", session.joining().isBlank() ? "no" : "yes", "arranged", words.in(arranged, to.locale()),
                "reply", reply.name(), "mail", mail ? "yes" : "no", "calendar", calendar.fetchedAt(session)).enclosing(calendar.enclosed(session, to.locale())));
    }

    /** What is arranged for whom; opened once for a whole session. */
    Map<String, List<Arrangement>> arranged(Session session) {
        return access.of(session.id()).stream().filter(it -> it.person() != null).collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.person())));
    }
}
