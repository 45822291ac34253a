package alongside.sessions;

import alongside.facts.Facts;
import alongside.groups.Membership;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.sessions.QuestionList.Side;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to the questions a session is about. Both sides agree them, those who live with it and the organisation;
 * other questions are another list, and people can count on the one before until both have agreed it.
 */
@Service("sessionsQuestionLists")
@Transactional
public class QuestionLists {

    private final QuestionStore store;
    private final Sessions sessions;
    private final Projects projects;
    private final Tell tell;
    private final InstantSource clock;

    QuestionLists(QuestionStore store, Sessions sessions, Projects projects, Tell tell, InstantSource clock) {
        this.store = store;
        this.sessions = sessions;
        this.projects = projects;
        this.tell = tell;
        this.clock = clock;
    }

    @Component("sessionsQuestionsTell")
    record Tell(Facts facts, Post post, People people) {}

    /** First one first; for anybody in the project. */
    @Transactional(readOnly = true)
    public List<QuestionList> of(Me me, String session) {
        return sessions.seat(me, session).map(seat -> store.of(session)).orElse(List.of());
    }

    public boolean mayWrite(Seat seat) {
        return May.change(seat);
    }

    /** For whom this person may say yes: see {@link May#speaksFor}. */
    @Transactional(readOnly = true)
    public Optional<Side> speaksFor(Seat seat) {
        return seat.session().ahead() ? May.speaksFor(seat.place(), peopleHaveCoLead(seat.place())) : Optional.empty();
    }

    private boolean peopleHaveCoLead(Place place) {
        var roles = projects.roles(place);
        return projects.members(place).stream().anyMatch(it -> May.livesWithIt(it) && roles.getOrDefault(it.person(), Set.of()).contains(Role.CO_LEAD));
    }

    /** Another list, to which nobody has said yes so far. Whoever may say it for people with lived experience is asked to, and whoever leads. */
    public boolean write(Me me, String session, List<String> questions) {
        return sessions.seat(me, session).filter(May::change).map(seat -> {
            var lists = store.of(session);
            if (!lists.isEmpty() && lists.getLast().questions().equals(questions)) return true;
            store.add(session, String.join("\n", questions), me.person(), Dates.dayOf(clock.instant()));
            tell.facts.happened("sessions.questions-written", seat.session().project(), session, me);
            asked(seat.place()).stream().filter(it -> !it.equals(me.person())).forEach(it -> ask(seat.session(), it, questions));
            return true;
        }).orElse(false);
    }

    /** The co-leads; and where none of them lives with it, whoever does and has a vote, for then they may say yes. */
    private Set<String> asked(Place place) {
        var asked = new TreeSet<String>();
        projects.roles(place).forEach((person, roles) -> {
            if (roles.contains(Role.CO_LEAD)) asked.add(person);
        });
        if (!peopleHaveCoLead(place)) projects.members(place).stream().filter(May::livesWithIt).filter(Membership::votes).map(Membership::person).forEach(asked::add);
        return asked;
    }

    private void ask(Session session, String person, List<String> questions) {
        tell.post.send(tell.people.addressee(person), Letter.needed("sessions.letter.question-list", session.project(), "/sessions/" + session.id() + "/question-list",
                "title", session.title(), "questions", questions.stream().map(it -> "- " + it).collect(Collectors.joining("\n"))));
    }

    /** Says yes for one's side to the list that was written last. False where it is another by now. */
    public boolean sayYes(Me me, String session, String list) {
        return sessions.seat(me, session).flatMap(seat -> speaksFor(seat).map(side -> {
            var lists = store.of(session);
            if (lists.isEmpty() || !lists.getLast().id().equals(list)) return false;
            if (store.yes(list, side, me.person(), Dates.dayOf(clock.instant()))) {
                boolean both = lists.getLast().yeses().keySet().stream().anyMatch(it -> it != side);
                tell.facts.happened(both ? "sessions.questions-agreed" : "sessions.questions-yes", seat.session().project(), session, me);
            }
            return true;
        })).orElse(false);
    }
}
