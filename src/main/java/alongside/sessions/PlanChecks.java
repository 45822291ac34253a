package alongside.sessions;

import alongside.facts.Facts;
import alongside.people.Needs;
import alongside.projects.Projects;
import alongside.sessions.rules.Block;
import alongside.sessions.rules.Plan;
import alongside.sessions.rules.PlanCheck;
import alongside.sessions.rules.Room;
import alongside.sessions.rules.SpecialDay;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.WorkingDays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what we look at in a plan before people come. It advises; each advice can be answered with a reason. */
@Service("sessionsPlanChecks")
@Transactional
public class PlanChecks {

    /** Minutes without a break that we plan for when nobody's needs say less. */
    private static final int USUAL_BREAK_NEED = 40;
    private static final List<SpecialDay> DAYS = days();

    private final Sessions sessions;
    private final Kept kept;
    private final Projects projects;
    private final Needs needs;
    private final InstantSource clock;

    PlanChecks(Sessions sessions, Kept kept, Projects projects, Needs needs, InstantSource clock) {
        this.sessions = sessions;
        this.kept = kept;
        this.projects = projects;
        this.needs = needs;
        this.clock = clock;
    }

    /** What is known of a session, table by table. */
    @Component("sessionsPlanKept")
    record Kept(Invitations whom, AgendaStore agendas, CaptureStore capture, InvitationStore invitations, FeedbackStore work, Store sessions, Permissions permissions, TimeAfterStore after, AccessStore access, Mixes mixes, Facts facts) {}

    /** @param answer why it stays as it is; null while nobody has answered */
    public record Looked(PlanCheck.Finding finding, @Nullable CheckAnswer answer) {

        /** Whether somebody should look at it still. */
        public boolean open() {
            return !finding.fine() && answer == null;
        }
    }

    /** What to look at, what matters most first; empty while there is no agenda, and for who does not run the session. */
    @Transactional(readOnly = true)
    public List<Looked> of(Me me, String session) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> {
            var answers = kept.agendas.answers(session);
            return PlanCheck.of(plan(seat)).stream().map(it -> new Looked(it, answers.get(it.check()))).toList();
        }).orElse(List.of());
    }

    /** Says why something stays as it is, for the others who run the session to read; blank takes it back. */
    public boolean answer(Me me, String session, PlanCheck check, String reason) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            kept.agendas.answer(session, check, reason, me.person());
            kept.facts.happened("sessions.check-answered", seat.session().project(), session, me, check.name());
            return true;
        }).orElse(false);
    }

    private Plan plan(Seat seat) {
        var session = seat.session();
        var id = session.id();
        var blocks = kept.agendas.of(id).stream().map(it -> new Block(it.minutes(), it.kind().time())).toList();
        var jobs = kept.sessions.jobs(id);
        var today = Dates.dayOf(clock.instant());
        return new Plan(blocks, session.minutes(), sessions.of(seat.place()).getFirst().id().equals(id), people(seat),
                new Plan.Ahead(session.day(), today, kept.invitations.first(id), kept.sessions.readingMinutes(id)),
                jobs, jobs.values().stream().anyMatch(it -> it.contains(Job.NOTE_TAKER)), inTheWay(session.day()), kept.capture.of(id).settled(),
                session.joining().isBlank() ? Plan.Joining.NOBODY : session.recordersOff() ? Plan.Joining.RECORDERS_OFF : Plan.Joining.NOT_LOOKED_AT);
    }

    private Plan.People people(Seat seat) {
        var id = seat.session().id();
        var unnamed = needs.unnamed(kept.whom.concerned(seat)).with(sessions.outside().needs(id).values());
        var lived = projects.members(seat.place()).stream().filter(it -> it.stakeholder().livedExperience()).map(it -> it.person()).collect(Collectors.toSet());
        var work = kept.work.work(id);
        int usual = Math.min(unnamed.breakAfter().orElse(USUAL_BREAK_NEED), USUAL_BREAK_NEED);
        int notInterpreted = Arrangement.interpret(kept.access.of(id), unnamed.interpreted()) ? 0 : unnamed.interpreted();
        boolean recordingOff = kept.permissions.room(seat).get(Purpose.SOUND) == Room.OFF;
        var withoutLived = Arrays.stream(Phase.values()).filter(it -> work.getOrDefault(it, Set.of()).stream().noneMatch(lived::contains))
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        boolean followedUp = !work.getOrDefault(Phase.FOLLOWED_UP, Set.of()).isEmpty() || kept.after.of(id).isPresent();
        return new Plan.People(usual, notInterpreted, recordingOff, withoutLived, followedUp, kept.mixes.expected(seat));
    }

    /** What is on that day; and where our list does not reach so far, that we do not know. */
    private static Set<String> inTheWay(LocalDate day) {
        var on = clashes(day);
        if (SpecialDay.beyond(day, DAYS)) on.add("beyond-our-list");
        return on;
    }

    static Set<String> clashes(LocalDate day) {
        var on = new TreeSet<>(SpecialDay.on(day, DAYS));
        if (WorkingDays.isBankHoliday(day)) on.add("bank-holiday");
        return on;
    }

    private static List<SpecialDay> days() {
        try (var in = Objects.requireNonNull(PlanChecks.class.getResourceAsStream("days.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return SpecialDay.read(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
