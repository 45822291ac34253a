package alongside.live;

import alongside.facts.Facts;
import alongside.groups.Charters;
import alongside.groups.Membership;
import alongside.hub.Hub;
import alongside.live.rules.Heard;
import alongside.live.rules.Heard.Way;
import alongside.live.rules.Turns;
import alongside.projects.Projects;
import alongside.sessions.Mixes;
import alongside.sessions.Seat;
import alongside.sessions.SessionEnded;
import alongside.sessions.Sessions;
import alongside.sessions.StillOn;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to who was heard, where the group's charter wants it. Those who run the session see it and nobody
 * else; when the session ends only the counts are left.
 */
@Service("liveHeardBoard")
@Transactional
public class HeardBoard {

    /** The clause of a charter that wants it. */
    public static final String CLAUSE = "everybody-heard";

    /** What is logged when somebody who watches is asked to speak: that it was so, and not who they are. */
    private static final String GAVE_THE_WORD = "live.gave-the-word";

    private final Store store;
    private final HelpStore helps;
    private final WordStore words;
    private final Sessions sessions;
    private final Projects projects;
    private final Charters charters;
    private final Around around;

    HeardBoard(Stores stores, Sessions sessions, Projects projects, Charters charters, Around around) {
        this.store = stores.store;
        this.helps = stores.helps;
        this.words = stores.words;
        this.sessions = sessions;
        this.projects = projects;
        this.charters = charters;
        this.around = around;
    }

    @Component("liveHeardStores")
    record Stores(Store store, HelpStore helps, WordStore words) {}

    /** What is said, who watches, whether it is still on, and who hears of what is new. */
    @Component("liveHeardAround")
    record Around(Voices voices, Mixes mixes, StillOn still, Seating seating, Hub hub, Facts facts) {}

    /** Who of those counted in was heard; empty for who does not run it, and where the charter does not want it. */
    @Transactional(readOnly = true)
    public Optional<Heard> board(Me me, String session) {
        return seat(me, session).map(seat -> Heard.of(here(seat), marked(session), around.voices.spokeUp(session)));
    }

    /** Marks that somebody was heard, or chose to pass. */
    public boolean mark(Me me, String session, String person, Way way) {
        if (way.help()) return false;
        return marking(me, session, person).map(seat -> {
            store.mark(session, person, way);
            around.hub.news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** Words were written down as somebody's: they were heard. */
    public boolean captured(Me me, String session, String person, Way way) {
        if (way.help()) return false;
        return writing(me, session, person).filter(seat -> here(seat).contains(person) && around.still.hold(session)).map(seat -> {
            store.captured(session, person, way);
            around.hub.news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** Somebody from outside said something on their own screen; under their name they were heard. */
    void wrote(String guest, String project, NewContribution said) {
        var session = said.session();
        if (!named(said.visibility()) || session == null || projects.groupOf(project).filter(this::wanted).isEmpty()) return;
        store.captured(session, guest, Way.CHAT);
        around.hub.news(Hearing.ROOM + session);
    }

    /** Somebody from outside takes back what they said on their own screen: they were not heard by that. */
    void tookBack(String guest, String session, Visibility who) {
        if (!named(who)) return;
        store.notCaptured(session, guest, Way.CHAT);
        around.hub.news(Hearing.ROOM + session);
    }

    private static boolean named(Visibility who) {
        return who == Visibility.NAMED || who == Visibility.FIRST_NAME;
    }

    /** The words were a slip: the mark that came with them goes, unless somebody ticked it or other words stand. */
    public void notCaptured(Me me, String session, String person, Way way) {
        writing(me, session, person).ifPresent(seat -> {
            store.notCaptured(session, person, way);
            around.hub.news(Hearing.ROOM + session);
        });
    }

    /** A slip is taken back: that somebody was heard, or passed. Their own words stand, and so does that they were heard by them. */
    public boolean unmark(Me me, String session, String person) {
        return seat(me, session).map(seat -> {
            store.unmark(session, person);
            around.hub.news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** What this person does so that somebody is heard. It is written down as theirs: to help is what is logged, and not to need it. */
    public boolean help(Me me, String session, String person, Way way) {
        if (!way.help()) return false;
        return marking(me, session, person).map(seat -> {
            helps.add(session, person, way, me.person());
            around.hub.news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** A slip is taken back. */
    public boolean takeBackHelp(Me me, String session, String help) {
        return seat(me, session).filter(seat -> helps.takeBack(session, help)).map(seat -> {
            around.hub.news(Hearing.ROOM + session);
            return true;
        }).orElse(false);
    }

    /** What was done so that this person is heard, first one first; for those who run it, and nobody else. */
    @Transactional(readOnly = true)
    public List<Help> helps(Me me, String session, String person) {
        return seat(me, session).map(seat -> helps.of(session).stream().filter(it -> it.person().equals(person)).toList()).orElse(List.of());
    }

    /** How many were heard, once the session has ended; for anybody in the project. */
    @Transactional(readOnly = true)
    public Optional<HeardCount> counted(Me me, String session) {
        return sessions.seat(me, session).flatMap(seat -> store.counted(session));
    }

    /** Of what was written down with a name how much came from whom, while the session is on and afterwards; for those who run it, where somebody wants to know who was heard. */
    @Transactional(readOnly = true)
    public Optional<Turns> turns(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).filter(seat -> seat.session().on() ? wanted(seat) : store.counted(session).isPresent()).map(seat -> {
            var lived = projects.members(seat.place()).stream().filter(it -> it.stakeholder().livedExperience()).map(Membership::person).collect(Collectors.toSet());
            int given = (int) around.facts.to(session).stream().filter(it -> it.kind().equals(GAVE_THE_WORD)).count();
            return Turns.of(around.voices.turns(session), lived, around.mixes.watching(seat.place()), given);
        });
    }

    /** Asks somebody who watches to speak; their own screen says so, and they can write it there: those who take part ask for the word themselves. */
    public boolean giveTheWord(Me me, String session, String person) {
        return sessions.seat(me, session).filter(May::run).filter(seat -> sessions.inTheRoom(session).contains(person) && around.mixes.watching(seat.place()).contains(person)).map(seat -> {
            around.facts.happened(GAVE_THE_WORD, seat.session().project(), session, me);
            words.give(session, person);
            around.hub.news(Hearing.AGENDA + session);
            return true;
        }).orElse(false);
    }

    private Map<String, Set<Way>> marked(String session) {
        var marks = store.marks(session);
        helps.of(session).forEach(it -> marks.computeIfAbsent(it.person(), person -> EnumSet.noneOf(Way.class)).add(it.way()));
        return marks;
    }

    private Optional<Seat> seat(Me me, String session) {
        return sessions.seat(me, session).filter(May::run).filter(this::wanted);
    }

    /** What is marked at the very end is in before it, or not at all: the board is counted and forgotten with the end. */
    private Optional<Seat> marking(Me me, String session, String person) {
        return seat(me, session).filter(seat -> here(seat).contains(person) && around.still.hold(session));
    }

    /** Also whoever writes down what is said at their own small table. */
    private Optional<Seat> writing(Me me, String session, String person) {
        return sessions.seat(me, session).filter(seat -> May.run(seat) || May.ask(seat) && around.seating.together(session, me.person(), person))
                .filter(this::wanted);
    }

    /** The charter the group works by, or the draft it tries out while it has none. */
    private boolean wanted(Seat seat) {
        return wanted(seat.place().project().group());
    }

    private boolean wanted(String group) {
        return charters.current(group).or(() -> charters.draft(group)).filter(it -> it.holds(CLAUSE)).isPresent();
    }

    private List<String> here(Seat seat) {
        return toHear(projects.members(seat.place()), sessions.present(seat.session().id()), seat.session().id());
    }

    /** Whom a session is to hear of those who were counted in: the group, its visitors and guests. Observers watch, and who arranges it has the word anyway. */
    private List<String> toHear(List<Membership> members, Collection<String> present, String session) {
        var here = Set.copyOf(present);
        return Stream.concat(members.stream().filter(it -> it.kind() != Membership.Kind.OBSERVER).map(Membership::person).filter(here::contains),
                sessions.guests(session).keySet().stream()).toList();
    }

    /** What everybody wrote first is said before: see {@link Writing}. */
    @EventListener
    @Order(2)
    void ended(SessionEnded ended) {
        var marks = marked(ended.session().id());
        boolean kept = !marks.isEmpty();
        helps.forget(ended.session().id());
        // Where nobody kept the board, those who wrote would be told of as if they alone had been heard.
        if (!kept) return;
        var session = ended.session();
        var heard = Heard.of(toHear(projects.membersIn(session.project()), ended.present(), session.id()), marks, around.voices.spokeUp(session.id()));
        store.count(session.id(), new HeardCount(heard.heard().size(), heard.passed().size(), heard.notYet().size(), heard.helped()));
    }
}
