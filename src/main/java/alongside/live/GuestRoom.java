package alongside.live;

import alongside.hub.Hub;
import alongside.live.rules.Clock;
import alongside.sessions.FromOutside;
import alongside.sessions.Guest;
import alongside.sessions.Proposals;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.StillOn;
import alongside.sessions.TimedItem;
import alongside.voices.Contribution;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.voices.GuestWords;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to the room of a session for somebody from outside, on their own phone, behind the address in their letter.
 * They ask for what they need and say something as everybody there does. They read nothing of the project but what is planned,
 * and they vote on nothing: who votes is the group's.
 */
@Service("liveGuestRoom")
@Transactional
public class GuestRoom {

    private final Store store;
    private final Sessions sessions;
    private final Proposals proposals;
    private final ObjectProvider<FromOutside> outside;
    private final Around around;

    GuestRoom(Store store, Sessions sessions, Proposals proposals, ObjectProvider<FromOutside> outside, Around around) {
        this.store = store;
        this.sessions = sessions;
        this.proposals = proposals;
        this.outside = outside;
        this.around = around;
    }

    /** What guests do as everybody does. */
    @Component("liveAroundGuests")
    record Around(Live live, Writing writing, HeardBoard heard, Saying saying, GuestWords words, Hub hub, StillOn still) {}

    /**
     * @param clock what is on; nothing while the session is not open
     * @param asked what they ask for now
     * @param breakAsked whether somebody lets everybody see that they need a break
     * @param writing whether everybody writes first, and what they wrote
     * @param said what they said there, themselves or through whoever wrote it down
     */
    public record Seen(Guest guest, Session session, List<TimedItem> agenda, Clock clock, List<Request> asked, boolean breakAsked, Writing.State writing, List<Contribution> said) {

        /** Whether they are in the room: it is open, and they came in. */
        public boolean in() {
            return session.on() && guest.here();
        }
    }

    /** Empty for whoever has no place. */
    @Transactional(readOnly = true)
    public Optional<Seen> of(String door) {
        return guest(door).flatMap(guest -> sessions.told(guest.session()).map(session -> seen(guest, session)));
    }

    private Seen seen(Guest guest, Session session) {
        var agenda = proposals.agendaInPublic(session);
        var requests = session.on() ? store.requests(session.id()) : List.<Request>of();
        var blocks = session.on() ? agenda.stream().map(it -> new Clock.Block(it.item().id(), it.item().minutes())).toList() : List.<Clock.Block>of();
        return new Seen(guest, session.asStrangersSee(), agenda, around.live.clock(session, blocks), requests.stream().filter(it -> it.person().equals(guest.id())).toList(),
                requests.stream().anyMatch(Request::shown), around.writing.now(guest), around.words.mine(guest.id(), guest.session()));
    }

    /** Who hears of what is new, and of what. @param guest what names them to the hub */
    public record Ear(String guest, String topic) {}

    /** Whoever is in the room hears when something is new there, as everybody does; behind a door that is closed is nothing to hear. */
    @Transactional(readOnly = true)
    public Optional<Ear> hears(String door) {
        return inside(door).map(guest -> new Ear(guest.id(), Hearing.AGENDA + guest.session()));
    }

    /** They are here, and count as everybody who is. */
    public boolean comeIn(String door) {
        return guest(door).filter(it -> around.still.hold(it.session())).map(guest -> {
            outside.orderedStream().forEach(it -> it.comeIn(guest));
            around.hub.news(Hearing.ROOM + guest.session());
            return true;
        }).orElse(false);
    }

    public boolean ask(String door, Ask ask) {
        return acting(door).map(guest -> {
            around.live.ask(guest.session(), guest.id(), ask, null);
            return true;
        }).orElse(false);
    }

    /** Takes back what they asked for. */
    public boolean takeBack(String door, String request) {
        return acting(door).filter(guest -> own(guest, request).filter(it -> around.live.met(guest.session(), it)).isPresent()).isPresent();
    }

    /** Lets everybody see that somebody needs a break. */
    public boolean show(String door, String request) {
        return acting(door).filter(guest -> own(guest, request).filter(it -> around.live.show(guest.session(), it)).isPresent()).isPresent();
    }

    /** Whether words were said at once, wait until all are ready, or were not taken, because it is over or they have not come in. */
    public enum Said { SAID, WAITS, NOT }

    /** Says something in their own words, called as they choose. */
    public Said say(String door, String words, Visibility who) {
        var guest = acting(door).orElse(null);
        var session = guest == null ? null : sessions.told(guest.session()).orElse(null);
        if (guest == null || session == null) return Said.NOT;
        var said = NewContribution.own(session.id(), Contribution.Kind.IDEA, words, who).saidAs(Spoken.called(guest.name(), who)).ofGuest(guest.id());
        if (around.writing.keep(guest, said)) return Said.WAITS;
        around.saying.sayAsGuest(session.project(), said);
        around.heard.wrote(guest.id(), session.project(), said);
        return Said.SAID;
    }

    /** Takes back what they wrote while everybody writes first. */
    public boolean takeBackWritten(String door, String written) {
        return acting(door).filter(guest -> around.writing.takeBack(guest, written)).isPresent();
    }

    // --- what they said stays theirs also when the session is over

    /** Takes back what they said: it leaves every page at once. */
    public boolean takeBackSaid(String door, String said) {
        return guest(door).filter(guest -> around.words.takeBack(guest.id(), guest.session(), said).map(gone -> {
            if (gone.typed()) around.heard.tookBack(guest.id(), guest.session(), gone.visibility());
            return true;
        }).orElse(false)).isPresent();
    }

    /** Says whether what stands there is what they meant. */
    public boolean check(String door, String said, SenseCheck answer, String changed) {
        return guest(door).filter(guest -> around.words.senseCheck(guest.id(), guest.session(), said, answer, changed)).isPresent();
    }

    private Optional<Request> own(Guest guest, String request) {
        return store.request(guest.session(), request).filter(it -> it.person().equals(guest.id()));
    }

    private Optional<Guest> inside(String door) {
        return guest(door).filter(Guest::here).filter(this::on);
    }

    /** What is done at the very end is in before it, or not at all: what is forgotten with the end is not begun anew behind it. */
    private Optional<Guest> acting(String door) {
        return inside(door).filter(guest -> around.still.hold(guest.session()));
    }

    private boolean on(Guest guest) {
        return sessions.told(guest.session()).filter(Session::on).isPresent();
    }

    Optional<Guest> guest(String door) {
        return sessions.guest(door);
    }
}
