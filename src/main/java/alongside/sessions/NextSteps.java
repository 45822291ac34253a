package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Projects;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what each person will do next themselves, said at the end of a session: for oneself, or for all to read. */
@Service("sessionsNextSteps")
@Transactional
public class NextSteps {

    /** When somebody wants to be reminded of it. */
    public enum Remind {
        WEEK(7), TWO_WEEKS(14), MONTH(30), NOT_AT_ALL(0);

        private final int days;

        Remind(int days) {
            this.days = days;
        }
    }

    private static final String ABOUT = "/next-step";
    private static final long QUARTER = 900_000;
    private static final long EACH_HOUR = 3_600_000;

    private final NextStepStore store;
    private final Sessions sessions;
    private final Around around;
    private final EnteredFor enteredFor;
    private final InstantSource clock;

    NextSteps(NextStepStore store, Sessions sessions, Around around, EnteredFor enteredFor, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.around = around;
        this.enteredFor = enteredFor;
        this.clock = clock;
    }

    @Component("sessionsNextStepsAround")
    record Around(Projects projects, People people, Post post, Facts facts) {}

    /** Whether the reader may say one: who takes part, from when the session is on. */
    @Transactional(readOnly = true)
    public boolean maySay(Seat seat) {
        return May.sayNextStep(seat);
    }

    @Transactional(readOnly = true)
    public boolean maySayForOthers(Seat seat) {
        return May.sayNextStepForOthers(seat);
    }

    public boolean say(Me me, String session, String words, boolean shared, Remind remind) {
        return sessions.seat(me, session).filter(May::sayNextStep).map(seat -> {
            keep(seat, me.person(), words, shared, remind);
            return true;
        }).orElse(false);
    }

    /** Writes down what somebody said by phone, on paper or aloud. The person must take part. */
    public boolean sayFor(Me me, String session, String person, String words, boolean shared, Remind remind, How how) {
        return sessions.seat(me, session).filter(May::sayNextStepForOthers).filter(seat -> !person.equals(me.person()) && takesPart(seat, person)).map(seat -> {
            keep(seat, person, words, shared, remind);
            enteredFor.record(me, person, how, "/sessions/" + session + ABOUT, false);
            return true;
        }).orElse(false);
    }

    private boolean takesPart(Seat seat, String person) {
        return sessions.seat(new Me(person, "", false, false), seat.session().id()).filter(May::sayNextStep).isPresent();
    }

    private void keep(Seat seat, String person, String words, boolean shared, Remind remind) {
        var day = remind == Remind.NOT_AT_ALL ? null : Dates.dayOf(clock.instant()).plusDays(remind.days);
        store.keep(new NextStep(seat.session().id(), person, words, shared, day));
        // It may be for oneself alone: that somebody said one is told, and not who.
        around.facts.happened("sessions.next-step-said", seat.session().project(), seat.session().id(), null);
    }

    public boolean takeBack(Me me, String session) {
        return sessions.seat(me, session).isPresent() && store.takeBack(session, me.person());
    }

    @EventListener
    void undone(EntryUndone undone) {
        var about = undone.entry().about();
        if (about.startsWith("/sessions/") && about.endsWith(ABOUT))
            store.takeBack(about.substring("/sessions/".length(), about.length() - ABOUT.length()), undone.entry().forPerson());
    }

    /** The reader's own. */
    @Transactional(readOnly = true)
    public Optional<NextStep> mine(Me me, String session) {
        return sessions.seat(me, session).flatMap(seat -> store.of(session, me.person()));
    }

    /** What others said for all to read; for anybody in the project. */
    @Transactional(readOnly = true)
    public List<NextStep> shared(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.shared(session)).orElse(List.of());
    }

    /** @return how many were reminded now */
    @Scheduled(initialDelay = QUARTER, fixedDelay = EACH_HOUR)
    public int remind() {
        var today = Dates.dayOf(clock.instant());
        return (int) store.due(today).stream().filter(it -> store.reminded(it, today)).filter(this::remind).count();
    }

    /** Whoever left the project is not written to any more. What is for somebody alone stands in no letter: others may see it on its way. */
    private boolean remind(NextStep it) {
        var session = sessions.told(it.session()).orElseThrow();
        if (!around.projects.everybodyIn(session.project()).contains(it.person())) return false;
        var to = around.people.addressee(it.person());
        around.post.send(to, Letter.needed(it.shared() ? "sessions.letter.next-step" : "sessions.letter.next-step-own", session.project(), "/sessions/" + session.id() + ABOUT,
                "title", session.title(), "day", Dates.day(session.day(), to.locale()), "words", it.words()));
        return true;
    }
}
