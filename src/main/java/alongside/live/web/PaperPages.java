package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.rules.PaperLine;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Projects;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Voices;
import alongside.who.Me;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session that was run on paper, entered afterwards on one page: who was here, and what was said, line by line. */
@Controller("livePaperPages")
class PaperPages {

    private static final int MOST = 40_000;

    private final Sessions sessions;
    private final Projects projects;
    private final People people;
    private final Voices voices;

    PaperPages(Sessions sessions, Projects projects, People people, Voices voices) {
        this.sessions = sessions;
        this.projects = projects;
        this.people = people;
        this.voices = voices;
    }

    @GetMapping("/sessions/{session}/live/paper")
    Answer paper(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        var form = Form.empty();
        sessions.present(session).forEach(it -> form.put("here", it));
        return page(seat, form);
    }

    /** All or nothing: where a line cannot be read nothing is kept, so that nothing is entered twice. */
    @PostMapping("/sessions/{session}/live/paper")
    Answer enter(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        var known = everybody(seat);
        var names = known.stream().collect(Collectors.toMap(Person::id, Person::name));
        var lines = PaperLine.read(form.optional("lines", MOST), names);
        var unknown = lines.stream().filter(PaperLine::unknown).map(PaperLine::who).toList();
        if (!unknown.isEmpty()) form.problem("lines", "live.paper.unknown", "names", String.join(", ", unknown));
        if (lines.stream().anyMatch(it -> it.words().length() > 4000)) form.problem("lines", "live.paper.long");
        if (!form.ok()) return page(seat, form);
        for (var person : known) {
            boolean ticked = form.chose("here", person.id());
            if (ticked != sessions.present(session).contains(person.id())) sessions.countIn(me, session, person.id(), ticked);
        }
        for (var line : lines)
            voices.say(me, seat.place(), NewContribution.captured(session, Kind.IDEA, line.words(), line.person() == null ? Visibility.UNNAMED : Visibility.NAMED,
                    line.person(), line.table(), line.person() == null ? "" : "card"));
        return Go.to("/sessions/" + session).saying("live.paper.saved");
    }

    private PaperPage page(Seat seat, Form form) {
        return new PaperPage(seat.session(), everybody(seat), form);
    }

    private List<Person> everybody(Seat seat) {
        Set<String> ids = new LinkedHashSet<>(projects.roles(seat.place()).keySet());
        projects.members(seat.place()).forEach(it -> ids.add(it.person()));
        return people.find(ids).values().stream().sorted(Comparator.comparing(Person::name)).toList();
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }
}
