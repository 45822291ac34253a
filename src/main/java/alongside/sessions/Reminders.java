package alongside.sessions;

import alongside.post.Post;
import alongside.projects.Projects;
import alongside.who.Me;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to reminders: each person who comes, or has not answered, is reminded once of each day that a session is on. */
@Service("sessionsReminders")
@Transactional
public class Reminders {

    private static final long QUARTER = 900_000;
    private static final long EACH_HOUR = 3_600_000;

    private final ReminderStore store;
    private final ReminderLetters letters;
    private final Forms forms;
    private final Around around;
    private final InstantSource clock;

    Reminders(ReminderStore store, ReminderLetters letters, Forms forms, Around around, InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.forms = forms;
        this.around = around;
        this.clock = clock;
    }

    /** Who is in a project, in which seat, the outbox that gives a letter back, and a door for each letter. */
    @Component("sessionsRemindersAround")
    record Around(Projects projects, Sessions sessions, Post post, DoorStore doors) {}

    /** @return how many were reminded now */
    @Scheduled(initialDelay = QUARTER, fixedDelay = EACH_HOUR)
    public int remind() {
        return remind(clock.instant());
    }

    int remind(Instant now) {
        // Nobody posts a reminder of what has begun.
        store.letGoOfBegun(now).forEach(around.post::takeBack);
        return store.due(now).stream().mapToInt(this::remind).sum();
    }

    private int remind(Reminder due) {
        var session = due.session();
        var arranged = letters.arranged(session);
        around.sessions.tell(new ReminderDue(session, due.day(), arranged));
        var everybody = new HashSet<>(around.projects.everybodyIn(session.project()));
        everybody.addAll(around.projects.onlySupporting(session.project()).keySet());
        var reminded = due.waiting().keySet().stream().filter(everybody::contains).filter(it -> store.remind(session, it)).toList();
        forms.tell(session, Forms.What.REMINDER, reminded, person -> store.letter(session, person,
                letters.remind(session, person, around.doors.path(session.id(), person), due.waiting().getOrDefault(person, Invitation.Reply.NONE), arranged.getOrDefault(person, List.of()))));
        return reminded.size();
    }

    /** What was said of this session is no longer so: what waits to be posted or read out is not. */
    void takeBack(String session, String person) {
        store.letGo(session, person).forEach(around.post::takeBack);
    }

    /** When people are reminded and how many were, for whoever runs the session; empty when nobody is. */
    @Transactional(readOnly = true)
    public Optional<Planned> of(Me me, String session) {
        return around.sessions.seat(me, session).filter(Seat::runs).filter(it -> it.session().ahead()).flatMap(it -> store.of(it.session()))
                .filter(it -> it.days() > 0).map(it -> new Planned(it.day(), it.sent()));
    }

    /** @param sent how many were reminded of the day it is on */
    public record Planned(LocalDate day, int sent) {}
}
