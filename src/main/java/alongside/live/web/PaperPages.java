package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Leaf;
import alongside.design.NotFound;
import alongside.live.Papers;
import alongside.live.rules.PaperLine;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Projects;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.Supporters;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session that was run on paper, entered afterwards from one page: who was here, what was said line by line, and what else came back. */
@Controller("livePaperPages")
class PaperPages {

    private static final int MOST = 40_000;
    private static final int LONGEST = 4000;
    private static final String NOTHING = "live.paper.nothing";
    private static final String AGAIN = "live.paper.again";

    private final Sessions sessions;
    private final Who who;
    private final Papers papers;
    private final InTheRoom room;
    private final Piles piles;

    PaperPages(Sessions sessions, Who who, Papers papers, InTheRoom room, Piles piles) {
        this.sessions = sessions;
        this.who = who;
        this.papers = papers;
        this.room = room;
        this.piles = piles;
    }

    @Component("livePaperWho")
    record Who(Projects projects, People people, Supporters supporters) {}

    @GetMapping("/sessions/{session}/live/paper")
    Answer paper(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        var form = Form.empty();
        sessions.present(session).forEach(it -> form.put("here", it));
        who.supporters.counted(session).forEach(it -> form.put("with", it));
        return page(me, seat, false, form);
    }

    /** Where a line cannot be read nothing is kept, so that nothing is entered twice. */
    @PostMapping("/sessions/{session}/live/paper")
    Answer enter(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        // The names before or after these: the ticks, the words and the rest stand on the next page as on this one.
        if (Leaf.turned(form)) return page(me, seat, form.ticked("another"), form);
        var lines = PaperLine.read(form.optional("lines", MOST), names(seat));
        var unknown = lines.stream().filter(PaperLine::unknown).map(PaperLine::who).toList();
        if (!unknown.isEmpty()) form.problem("lines", "live.paper.unknown", "names", String.join(", ", unknown));
        var leftOut = room.leftOut(me, session);
        var refused = lines.stream().filter(it -> it.person() != null && leftOut.contains(it.person())).map(PaperLine::who).distinct().toList();
        if (!refused.isEmpty()) form.problem("lines", "live.paper.said-no", "names", String.join(", ", refused));
        if (lines.stream().anyMatch(it -> it.words().length() > LONGEST)) form.problem("lines", "live.paper.long");
        // Without a name nobody need be asked who may know it.
        var here = here(seat, form);
        boolean named = lines.stream().anyMatch(it -> it.person() != null);
        var whose = named ? form.choice("visibility", Visibility.class) : Optional.of(form.optionalChoice("visibility", Visibility.class).orElse(Visibility.UNNAMED));
        if (!form.ok()) return page(me, seat, form.ticked("another"), form);
        var wrong = form.onceFor(() -> {
            if (lines.isEmpty() && papers.counted(me, session, here)) return NOTHING;
            if (!form.ticked("another") && papers.stand(me, session, lines)) return AGAIN;
            papers.enter(me, session, here, whose.orElseThrow(), lines);
            return "";
        });
        // Back to the pile: there is more of it, or it is said that all is entered.
        if (wrong.isEmpty()) return Go.to("/sessions/" + session + "/live/paper").saying(lines.isEmpty() ? "live.paper.saved.here" : "live.paper.saved");
        form.problem("lines", wrong);
        return page(me, seat, wrong.equals(AGAIN), form);
    }

    /** When all is sorted nobody is counted in or out any more. */
    private Set<String> here(Seat seat, Form form) {
        var here = new HashSet<String>();
        if (seat.session().settled()) {
            here.addAll(sessions.present(seat.session().id()));
            here.addAll(who.supporters.counted(seat.session().id()));
        } else {
            here.addAll(form.all("here"));
            here.addAll(form.all("with"));
        }
        return here;
    }

    private PaperPage page(Me me, Seat seat, boolean again, Form form) {
        var everybody = everybody(seat);
        var some = Leaf.of(everybody, form, Leaf.next(form), Person::id, Person::name, it -> false);
        var elsewhere = everybody.stream().filter(it -> !some.shown().contains(it)).map(Person::id).filter(it -> form.chose("here", it)).toList();
        return new PaperPage(seat.session(), some, elsewhere, supporting(seat), piles.of(me, seat), again, form);
    }

    private List<CameWith> supporting(Seat seat) {
        var supporting = who.projects.onlySupporting(seat.session().project());
        if (supporting.isEmpty()) return List.of();
        var ids = new HashSet<>(supporting.keySet());
        supporting.values().forEach(ids::addAll);
        var found = who.people.find(ids);
        return supporting.entrySet().stream().filter(it -> found.containsKey(it.getKey())).map(it -> new CameWith(it.getKey(), Objects.requireNonNull(found.get(it.getKey())).name(),
                found.values().stream().filter(one -> it.getValue().contains(one.id())).map(Person::name).sorted().collect(Collectors.joining(", ")))).sorted(Comparator.comparing(CameWith::name).thenComparing(CameWith::person)).toList();
    }

    private Map<String, String> names(Seat seat) {
        var names = new HashMap<>(sessions.guests(seat.session().id()));
        everybody(seat).forEach(it -> names.put(it.id(), it.name()));
        return names;
    }

    private List<Person> everybody(Seat seat) {
        return who.people.find(who.projects.everybody(seat.place())).values().stream().sorted(Comparator.comparing(Person::name).thenComparing(Person::id)).toList();
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
