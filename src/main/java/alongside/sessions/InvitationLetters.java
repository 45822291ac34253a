package alongside.sessions;

import alongside.people.People;
import alongside.people.Person;
import alongside.post.Addressee;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Projects;
import alongside.words.Dates;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The letters that go to everybody in a session, to each in their own words. */
@Component("sessionsLetters")
record InvitationLetters(Post post, People people, Projects projects, ObjectProvider<InvitationWords> also, CalendarFile calendar, RecapFormStore forms, DoorStore doors) {

    void invite(Session session, String person) {
        var to = people.addressee(person);
        var more = String.join("\n\n", also(session, person, to.locale()));
        post.send(to, Letter.needed("sessions.letter.invitation", session.project(), doors.path(session.id(), person),
                values(session, to, "more", more.isBlank() ? "" : "\n\n" + more)).enclosing(calendar.enclosed(session, to.locale())));
    }

    List<String> also(Session session, String person, Locale locale) {
        return also.orderedStream().map(it -> it.text(session, person, locale)).filter(it -> !it.isBlank()).toList();
    }

    /** Whoever comes with somebody is told with whom, and nothing of pay: they are not asked for their own view. */
    void inviteWith(Session session, String person, Collection<String> supported) {
        var to = people.addressee(person);
        var names = people.find(supported).values().stream().map(Person::name).sorted().collect(Collectors.joining(", "));
        post.send(to, Letter.needed("sessions.letter.invitation-with", session.project(), doors.path(session.id(), person),
                values(session, to, "names", names)).enclosing(calendar.enclosed(session, to.locale())));
    }

    void recap(Session session, String person) {
        var to = people.addressee(person);
        var followUp = session.followUp() == null ? session.day() : session.followUp();
        post.send(to, Letter.news("sessions.letter.recap", session.project(), "/sessions/" + session.id() + "/recap",
                Stream.of(values(session, to, "followUp", Dates.day(followUp, to.locale())), more(session, to)).flatMap(Arrays::stream).toArray()));
    }

    /** Until when what people say counts, and which other forms there are: whoever needs one is told before they open a page they cannot use. */
    private Object[] more(Session session, Addressee to) {
        var there = forms.of(session.id()).stream().map(RecapFormStore.Kept::kind).toList();
        return new Object[] {"until", Dates.day(session.countsUntil(), to.locale()), "easy", there.contains(RecapForm.Kind.EASYREAD) ? "yes" : "no", "sound", there.contains(RecapForm.Kind.SOUND) ? "yes" : "no", "film", there.contains(RecapForm.Kind.BSL) ? "yes" : "no"};
    }

    private static Object[] values(Session session, Addressee to, String name, String value) {
        return new Object[] {"title", session.title(), "purpose", session.purpose(), "day", Dates.day(session.day(), to.locale()),
            "starts", Dates.time(session.starts(), to.locale()), "ends", Dates.time(session.ends(), to.locale()), "place", session.place(),
            "joining", session.joining(), "inPlace", session.place().isBlank() ? "no" : "yes",
            "online", session.joining().isBlank() ? "no" : "yes", name, value};
    }
}
