package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.Helps;
import alongside.people.How;
import alongside.people.Supports;
import alongside.sessions.Prepared.Standing;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to preparing others' being there: who asks for help before, who is not ready yet, and what they say by phone or through their supporter. */
@Service("sessionsPreparation")
@Transactional
public class Preparation {

    private static final String ABOUT = "/preparing";

    private final Sessions sessions;
    private final ReadyStore store;
    private final Invitations invitations;
    private final AccessLetters letters;
    private final Around around;

    Preparation(Sessions sessions, ReadyStore store, Invitations invitations, AccessLetters letters, Around around) {
        this.sessions = sessions;
        this.store = store;
        this.invitations = invitations;
        this.letters = letters;
        this.around = around;
    }

    @Component("sessionsPreparationAround")
    record Around(EnteredFor enteredFor, Supports supports, Facts facts) {}

    /** Somebody asks for help with something, or asked and it was seen to. */
    public record Ask(String person, PrepItem what, LocalDate day, boolean seenTo) {}

    /**
     * @param of how many come: those who said so, and whoever is ready; nobody waits for somebody in the office who has no reason to come
     * @param waiting who has not said that they are ready, of all who have not said that they do not come
     * @param asks what those ask for help with who have not said that they do not come, first one first
     */
    public record Readiness(Seat seat, int ready, int of, List<String> waiting, List<Ask> asks) {

        public long toHelp() {
            return asks.stream().filter(it -> !it.seenTo()).count();
        }
    }

    /** For whoever runs the session, and the access host. Who is not ready yet is asked, and is not late. */
    @Transactional(readOnly = true)
    public Optional<Readiness> of(Me me, String session) {
        return sessions.seat(me, session).filter(May::seeAccess).map(seat -> {
            var ready = store.ready(session);
            var come = invitations.coming(seat);
            var waiting = come.stream().filter(it -> !ready.contains(it)).toList();
            var yes = invitations.saidYes(seat);
            int n = come.size() - waiting.size();
            var asks = store.asked(session).stream().filter(it -> come.contains(it.person())).map(it -> new Ask(it.person(), it.what(), Dates.dayOf(it.at()), it.seenTo())).toList();
            return new Readiness(seat, n, n + (int) waiting.stream().filter(yes::contains).count(), waiting, asks);
        });
    }

    /** With how many things people ask for help, for a page that many open. */
    @Transactional(readOnly = true)
    public int toHelp(Me me, String session) {
        return store.asked(session).stream().allMatch(ReadyStore.Asked::seenTo) ? 0 : of(me, session).map(it -> (int) it.toHelp()).orElse(0);
    }

    /** What was asked for is done; its person is told. Pressed twice it is told once. */
    public boolean seenTo(Me me, String session, String person, PrepItem what) {
        return sessions.seat(me, session).filter(May::prepare).filter(seat -> store.seenTo(session, person, what, me.person())).map(seat -> {
            letters.helped(seat.session(), what, person, me.name());
            around.facts.happened("sessions.help-given", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    /** For whom the reader may write down what they say: for everybody when they run it, else for those who let them act with them. */
    @Transactional(readOnly = true)
    public Set<String> writesFor(Me me, String session) {
        return sessions.seat(me, session).map(this::writesFor).orElse(Set.of());
    }

    private Set<String> writesFor(Seat seat) {
        if (!seat.session().ahead()) return Set.of();
        var all = invitations.mayCome(seat);
        if (May.replyForOthers(seat)) return all;
        return seat.place().supports().stream().filter(all::contains)
                .filter(it -> around.supports.between(seat.place().person(), it).filter(Helps.ACT_WITH::equals).isPresent()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Writes down that somebody is ready, or asks for help with these, as they said by phone, on paper or in person. */
    public boolean writeDown(Me me, String session, String person, Set<PrepItem> said, How how) {
        return sessions.seat(me, session).filter(seat -> writesFor(seat).contains(person)).filter(seat -> !said.isEmpty()).map(seat -> {
            said.forEach(it -> store.writtenDown(session, person, it, it == PrepItem.READY ? Standing.SORTED : Standing.HELP, me.person()));
            around.enteredFor.record(me, person, how, "/sessions/" + session + ABOUT, false);
            if (said.contains(PrepItem.READY)) around.facts.happened("sessions.ready", seat.session().project(), session, me);
            return true;
        }).orElse(false);
    }

    @EventListener
    void undone(EntryUndone undone) {
        var about = undone.entry().about();
        if (about.startsWith("/sessions/") && about.endsWith(ABOUT))
            store.undo(about.substring("/sessions/".length(), about.length() - ABOUT.length()), undone.entry().forPerson());
    }
}
