package alongside.decisions;

import alongside.log.Log;
import alongside.log.LogExport;
import alongside.log.LogStanding;
import alongside.projects.Place;
import alongside.who.Me;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the log of a project's decisions, for whoever is in the project. */
@Service
@Transactional(readOnly = true)
public class DecisionsLog {

    private final Log log;
    private final LogExport export;
    private final Store store;

    DecisionsLog(Log log, LogExport export, Store store) {
        this.log = log;
        this.export = export;
        this.store = store;
    }

    /** How it stands now; empty while nothing was decided yet. */
    public Optional<LogStanding> now(Place place) {
        return log.now(place.project().id());
    }

    /** The number under which an answer stands in the log. */
    public OptionalLong number(Place place, String answer) {
        return log.place(place.project().id(), answer);
    }

    /** The whole log with what this person may see; what others may not see yet is there as its hash. */
    public void write(Me me, Place place, Writer to) throws IOException {
        var open = store.questions().of(place.project().id()).stream().filter(it -> it.open() && !it.shownWhileOpen()).map(Decision::id).toList();
        var hidden = answersNotMine(me, open);
        hidden.addAll(ballotsWithoutATable(place));
        export.of(place.project().id(), leaf -> !hidden.contains(leaf.subject()) && (open.isEmpty() || !leaf.type().equals("log.begun")), to);
    }

    /** While a vote is open nobody is swayed by the others' answers, here as little as on its page. */
    private Set<String> answersNotMine(Me me, List<String> open) {
        return open.isEmpty() ? new HashSet<>() : new HashSet<>(store.answers().ofOthers(open, me.person()));
    }

    /** Where the sheet of a secret vote shows totals only, its ballots are for whoever has their three words. */
    private List<String> ballotsWithoutATable(Place place) {
        return store.questions().of(place.project().id()).stream().filter(it -> it.secret() && !it.open())
                .flatMap(it -> {
                    var counted = store.box().counted(it.id());
                    return SecretVotes.hasTable(it, counted.size()) ? java.util.stream.Stream.<String>empty() : counted.stream().map(BallotBox.Counted::id);
                }).toList();
    }
}
