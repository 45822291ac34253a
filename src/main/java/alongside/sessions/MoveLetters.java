package alongside.sessions;

import alongside.people.People;
import alongside.post.Enclosed;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.words.Dates;
import alongside.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells people in their own words that a session is moved or called off. */
@Component("sessionsMoveLetters")
class MoveLetters {

    private final Post post;
    private final People people;
    private final CalendarFile calendar;
    private final Words words;
    private final Around around;

    MoveLetters(Post post, People people, CalendarFile calendar, Words words, Around around) {
        this.post = post;
        this.people = people;
        this.calendar = calendar;
        this.words = words;
        this.around = around;
    }

    /** What need not be said any more, who can use a letter, and a door for each. */
    @Component("sessionsMoveAround")
    record Around(Reminders reminders, Forms forms, DoorStore doors) {}

    /** One letter for each person, however many sessions it is about. */
    void moved(List<Change> changes, String because) {
        toEach(changes, Forms.What.MOVED, (person, theirs) -> {
            var to = people.addressee(person);
            var first = theirs.getFirst();
            var was = first.was();
            var now = first.now();
            var also = also(theirs, to.locale(), "sessions.letter.moved.also");
            post.send(to, Letter.needed("sessions.letter.moved", now.project(), around.doors.path(now.id(), person), "title", now.title(), "because", because,
                    "was", Dates.day(was.day(), to.locale()), "began", Dates.time(was.starts(), to.locale()), "otherTime", theirs.stream().anyMatch(Change::otherTime) ? "yes" : "no",
                    "day", Dates.day(now.day(), to.locale()), "starts", Dates.time(now.starts(), to.locale()), "ends", Dates.time(now.ends(), to.locale()),
                    "place", now.place(), "inPlace", now.place().isBlank() ? "no" : "yes",
                    "joining", now.joining(), "online", now.joining().isBlank() ? "no" : "yes", "also", also).enclosing(enclosed(theirs, to.locale())));
        });
    }

    void calledOff(List<Change> changes, String because) {
        toEach(changes, Forms.What.CALLED_OFF, (person, theirs) -> {
            var to = people.addressee(person);
            var it = theirs.getFirst().now();
            post.send(to, Letter.needed("sessions.letter.called-off", it.project(), "/sessions/" + it.id(), "title", it.title(), "because", because,
                    "day", Dates.day(it.day(), to.locale()), "also", also(theirs, to.locale(), "sessions.letter.called-off.also")).enclosing(enclosed(theirs, to.locale())));
        });
    }

    /** What was said of these days to them is no longer so. */
    private void toEach(List<Change> changes, Forms.What what, BiConsumer<String, List<Change>> tell) {
        var by = new LinkedHashMap<String, List<Change>>();
        for (var change : changes) {
            change.people().forEach(person -> around.reminders.takeBack(change.now().id(), person));
            around.forms.tell(change.now(), what, change.people(), person -> by.computeIfAbsent(person, it -> new ArrayList<>()).add(change));
        }
        by.forEach(tell);
    }

    /** The others, one a line; blank when there are none. */
    private String also(List<Change> theirs, Locale locale, String key) {
        return theirs.stream().skip(1).map(it -> "\n\n" + words.say(locale, key, "title", it.now().title(), "was", Dates.day(it.was().day(), locale),
                "day", Dates.day(it.now().day(), locale), "starts", Dates.time(it.now().starts(), locale), "ends", Dates.time(it.now().ends(), locale))).collect(Collectors.joining());
    }

    private Enclosed enclosed(List<Change> theirs, Locale locale) {
        return calendar.enclosed(theirs.stream().map(Change::now).toList(), locale);
    }
}
