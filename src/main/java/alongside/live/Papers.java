package alongside.live;

import alongside.live.rules.PaperLine;
import alongside.projects.Projects;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.Supporters;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.Voices;
import alongside.who.Me;
import alongside.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to a session that was run on paper: who was here and what was said, entered at once and as a whole. */
@Service("livePapers")
@Transactional
public class Papers {

    private final Sessions sessions;
    private final Projects projects;
    private final Voices voices;
    private final Into into;
    private final Words words;

    Papers(Sessions sessions, Projects projects, Voices voices, Into into, Words words) {
        this.into = into;
        this.sessions = sessions;
        this.projects = projects;
        this.voices = voices;
        this.words = words;
    }

    /** Where it goes: while everybody writes first the words wait with the others, and whoever came to support somebody is counted apart. */
    @Component("livePapersInto")
    record Into(Saying saying, Writing writing, Spoken spoken, Supporters supporters) {}

    /** Whether each of these lines stands in the session already: then the same sheet was perhaps sent twice. */
    @Transactional(readOnly = true)
    public boolean stand(Me me, String session, List<PaperLine> lines) {
        var said = voices.of(me, session).stream().map(Contribution::words).collect(Collectors.toSet());
        return !lines.isEmpty() && lines.stream().allMatch(it -> said.contains(it.words()));
    }

    /** Whether just these of the project are counted in already: a sheet with nothing written on it then says nothing new. */
    @Transactional(readOnly = true)
    public boolean counted(Me me, String session, Set<String> here) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> {
            var counted = new HashSet<>(sessions.present(session));
            counted.addAll(into.supporters.counted(session));
            return Stream.concat(projects.everybody(seat.place()).stream(), supporting(seat).stream()).allMatch(it -> here.contains(it) == counted.contains(it));
        }).orElse(true);
    }

    /**
     * @param here who was here, of everybody in the project and of those who support them; whoever is not among them was not
     * @param who who may know who said it, as those who are named were asked; only those who run the sessions read it: then all of the sheet
     */
    public boolean enter(Me me, String session, Set<String> here, Visibility who, List<PaperLine> lines) {
        return sessions.seat(me, session).filter(Seat::runs).map(seat -> {
            var counted = sessions.present(session);
            for (var person : projects.everybody(seat.place()))
                if (here.contains(person) != counted.contains(person)) sessions.countIn(me, session, person, here.contains(person));
            into.supporters.count(me, session, supporting(seat), here);
            for (var line : lines) {
                var said = said(session, who, line);
                if (!into.writing.keep(me, said)) into.saying.say(me, seat.place(), said);
            }
            return true;
        }).orElse(false);
    }

    private Set<String> supporting(Seat seat) {
        return projects.onlySupporting(seat.session().project()).keySet();
    }

    private NewContribution said(String session, Visibility who, PaperLine line) {
        return into.spoken.of(session, Kind.IDEA, line.words(), who, line.person(), line.table(), words.say(Words.ENGLISH, "live.paper.how"));
    }
}
