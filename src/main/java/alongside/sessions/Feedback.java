package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.How;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to who did the work on a session, and to how it was for the people who were there. */
@Service
@Transactional
public class Feedback {

    /** So long after a session people can say how it was. */
    static final int OPEN_DAYS = 30;
    /** So many parts can be asked about: three things on one screen are enough. */
    public static final int MOST_PARTS = 2;

    private final FeedbackStore store;
    private final Sessions sessions;
    private final Projects projects;
    private final Facts facts;
    private final InstantSource clock;

    Feedback(FeedbackStore store, Sessions sessions, Projects projects, Facts facts, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.projects = projects;
        this.facts = facts;
        this.clock = clock;
    }

    // --- the work

    /** The ids of the parts a session is about. */
    @Transactional(readOnly = true)
    public List<String> about(Me me, String session) {
        return sessions.seat(me, session).map(it -> store.about(session)).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Map<Phase, Set<String>> work(Me me, String session) {
        return sessions.seat(me, session).map(it -> store.work(session)).orElse(Map.of());
    }

    /** Records what the session is about and who does what; people and parts from elsewhere are left out. */
    public boolean record(Me me, String session, Collection<String> parts, Map<Phase, ? extends Collection<String>> work) {
        return sessions.seat(me, session).filter(May::recordWork).map(seat -> {
            var known = projects.parts(seat.place()).stream().map(it -> it.id()).filter(parts::contains).limit(MOST_PARTS).toList();
            store.about(session, known);
            for (var phase : Phase.values()) {
                List<String> here = List.copyOf(work.containsKey(phase) ? work.get(phase) : List.of());
                store.work(session, phase, here.stream().distinct().filter(person -> isIn(seat.place(), person)).toList());
            }
            facts.happened("sessions.work-recorded", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    private boolean isIn(Place place, String person) {
        return projects.everybody(place).contains(person);
    }

    /** What the ended sessions of this project were about and who did the work, in the order of their days. */
    @Transactional(readOnly = true)
    public List<Worked> worked(Place place) {
        var worked = store.worked(place.project().id());
        return over(place).map(it -> worked.get(it.id())).filter(Objects::nonNull).toList();
    }

    private Stream<Session> over(Place place) {
        return sessions.of(place).stream().filter(Session::over);
    }

    // --- how it was

    /** Whether this person was there, has not said yet how it was, and it is not too long ago. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Me me, String session) {
        return sessions.seat(me, session).filter(it -> mayAnswer(me, it)).isPresent();
    }

    /** Whether they have said how it was; what they said is nowhere tied to them. */
    @Transactional(readOnly = true)
    public boolean gave(Me me, String session) {
        return sessions.seat(me, session).isPresent() && store.gave(session, me.person());
    }

    private boolean mayAnswer(Me me, Seat seat) {
        return May.sayHowItWas(seat) && open(seat.session()) && sessions.present(seat.session().id()).contains(me.person()) && !store.gave(seat.session().id(), me.person());
    }

    /** Whether whoever runs the session may still write down sheets: never more answers than people who were there. */
    @Transactional(readOnly = true)
    public boolean mayEnterSheets(Me me, String session) {
        return sessions.seat(me, session).filter(this::mayEnter).isPresent();
    }

    /** @param answers how many said how it was, on paper or not @param of how many were there @param until the last day on which one can */
    public record Entered(int answers, int of, LocalDate until) {}

    /** How many sheets there can still be. For those who run it. */
    @Transactional(readOnly = true)
    public Entered entered(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> new Entered(store.answered(session), sessions.inTheRoom(session).size(), openUntil(seat.session()))).orElse(new Entered(0, 0, LocalDate.EPOCH));
    }

    private boolean mayEnter(Seat seat) {
        return May.enterSheets(seat) && open(seat.session()) && store.answered(seat.session().id()) < sessions.inTheRoom(seat.session().id()).size();
    }

    private boolean open(Session session) {
        return !Dates.dayOf(clock.instant()).isAfter(openUntil(session));
    }

    /** The last day on which it is asked. */
    public static LocalDate openUntil(Session session) {
        return session.day().plusDays(OPEN_DAYS);
    }

    /** Says how it was, once. It is added to the counts and cannot be found again, by anybody. */
    public boolean give(Me me, String session, NewFeedback feedback) {
        var seat = sessions.seat(me, session).filter(it -> mayAnswer(me, it));
        if (seat.isEmpty() || !store.give(session, me.person())) return false;
        var membership = seat.get().place().membership();
        store.count(session, only(session, feedback), membership != null && membership.stakeholder().livedExperience());
        facts.happened("sessions.feedback-given", seat.get().session().project(), session, null);
        return true;
    }

    /** Writes down a sheet without a name, or what somebody said by phone. @param lived what the sheet says about that */
    public boolean enter(Me me, String session, NewFeedback feedback, boolean lived, How how) {
        return sessions.seat(me, session).filter(this::mayEnter).map(seat -> {
            store.sheet(session);
            store.count(session, only(session, feedback), lived);
            facts.happened("sessions.feedback-entered", seat.session().project(), session, me, how.name());
            return true;
        }).orElse(false);
    }

    /** Answers about what was asked, and about nothing else. */
    private NewFeedback only(String session, NewFeedback feedback) {
        var asked = asked(session);
        var views = feedback.views().entrySet().stream().filter(it -> asked.contains(it.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new NewFeedback(views, asked.size() > 1 ? null : feedback.breaks(), feedback.words());
    }

    private List<String> asked(String session) {
        var about = store.about(session);
        return about.isEmpty() ? List.of("") : about;
    }

    /** What people are asked about: parts by their ids, or one blank for the session as a whole. */
    @Transactional(readOnly = true)
    public List<String> asked(Me me, String session) {
        return sessions.seat(me, session).map(it -> asked(session)).orElse(List.of());
    }

    /** How it was, for anybody in the project; pages show of it what {@link alongside.disclosure.OwnAnswers} lets through. */
    @Transactional(readOnly = true)
    public Optional<HowItWas> howItWas(Me me, String session) {
        return sessions.seat(me, session).filter(it -> it.session().over()).map(it -> store.howItWas(session));
    }

    // --- the same for whoever came from outside: behind their own door, which whoever calls this has opened

    @Transactional(readOnly = true)
    public boolean mayAnswer(Guest guest) {
        return sessions.told(guest.session()).filter(it -> May.sayHowItWas(guest, it) && open(it)).isPresent() && !gave(guest);
    }

    @Transactional(readOnly = true)
    public boolean gave(Guest guest) {
        return store.gave(guest.session(), guest.id());
    }

    @Transactional(readOnly = true)
    public List<String> asked(Guest guest) {
        return asked(guest.session());
    }

    /** @param lived whether they know it from their own life, as they say */
    public boolean give(Guest guest, NewFeedback feedback, boolean lived) {
        var session = sessions.told(guest.session()).filter(it -> mayAnswer(guest));
        if (session.isEmpty() || !store.give(guest.session(), guest.id())) return false;
        store.count(guest.session(), only(guest.session(), feedback), lived);
        facts.happened("sessions.feedback-given", session.get().project(), guest.session(), null);
        return true;
    }

    // --- what came of it

    /** Says what was done about what people said; said anew, it stands instead of what was said before. */
    public boolean answer(Me me, String session, String words) {
        return sessions.seat(me, session).filter(May::answerFeedback).map(seat -> {
            store.whatWeDid(session, words, me.person(), clock.instant());
            facts.happened("sessions.feedback-answered", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    /** The last session before this one after which people said how it was, while this one is still to come or going on. */
    @Transactional(readOnly = true)
    public Optional<Seat> lastTime(Me me, String session) {
        return sessions.seat(me, session).filter(it -> it.session().ahead()).flatMap(seat -> {
            var talkedAbout = store.talkedAbout(seat.session().project());
            return sessions.of(seat.place()).stream().takeWhile(it -> !it.id().equals(session)).filter(Session::over).filter(it -> talkedAbout.contains(it.id()))
                    .reduce((earlier, later) -> later).flatMap(it -> sessions.seat(me, it.id()));
        });
    }

    /** How each part was, in the last ended session after which people were asked about it. */
    @Transactional(readOnly = true)
    public Map<String, HowItWas.About> lastViews(Place place) {
        var views = store.views(place.project().id());
        var last = new HashMap<String, HowItWas.About>();
        over(place).forEach(session -> views.getOrDefault(session.id(), List.of()).forEach(about -> last.put(about.part(), about)));
        return last;
    }

    /** The latest session this person was at and has not said anything about yet. */
    @Transactional(readOnly = true)
    public Optional<Session> waitingFor(Me me) {
        return store.notSaidYet(me.person(), Dates.dayOf(clock.instant()).minusDays(OPEN_DAYS)).stream()
                .flatMap(it -> sessions.seat(me, it).filter(May::sayHowItWas).stream()).findFirst().map(Seat::session);
    }
}
