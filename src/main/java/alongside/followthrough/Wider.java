package alongside.followthrough;

import alongside.decisions.Decision;
import alongside.disclosure.rules.Shown;
import alongside.maps.Comer;
import alongside.maps.MapQuestion;
import alongside.maps.MapStatement;
import alongside.maps.Maps;
import alongside.maps.Outcome;
import alongside.maps.Results;
import alongside.maps.Tending;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door from a row or a decision to many people: what few said is put to everybody, as a statement of a map, before it is decided for all. */
@Service
@Transactional
public class Wider {

    private final WiderStore store;
    private final Asking asking;
    private final InstantSource clock;

    Wider(WiderStore store, Asking asking, InstantSource clock) {
        this.store = store;
        this.asking = asking;
        this.clock = clock;
    }

    /** The room where many people answer. */
    @Component("followthroughAsking")
    record Asking(Maps maps, Tending tending, Results results, Projects projects) {}

    /** What many people are asked about. @param says it in its own words; @param page where it stands */
    public record Matter(String id, String project, String says, String page) {

        public static Matter of(Reflection row) {
            return new Matter(row.id(), row.project(), row.outcome(), "/reflections/" + row.id());
        }

        public static Matter of(Decision decision) {
            return new Matter(decision.id(), decision.project(), decision.round().proposal().isBlank() ? decision.question() : decision.round().proposal(), "/decisions/" + decision.id());
        }
    }

    /**
     * What many people were asked, and what they answered as far as this reader may know it.
     *
     * @param agree how many of `of` agree; null while nothing was counted, or for whoever has not answered yet themselves
     */
    public record Put(MapQuestion question, String words, @Nullable Shown agree, @Nullable Shown of) {}

    @Transactional(readOnly = true)
    public List<Put> of(Me me, Matter about) {
        if (asking.projects.place(me, about.project()).isEmpty()) return List.of();
        var comer = new Comer(me, null);
        return store.of(about.id()).stream().flatMap(it -> asking.maps.seenBy(comer, it.question()).stream().flatMap(seen -> {
            var statement = Optional.ofNullable(asking.maps.statements(seen).get(it.statement())).filter(one -> one.shown() || one.stands() == MapStatement.Stands.REPLACED);
            var cells = asking.results.of(comer, it.question(), false).stream().flatMap(out -> out.statements().stream())
                    .filter(line -> line.statement().id().equals(it.statement())).map(Outcome.Line::all).findFirst();
            return statement.map(one -> new Put(seen.question(), one.words(), cells.map(Outcome.Cells::agree).orElse(null), cells.map(Outcome.Cells::seen).orElse(null))).stream();
        })).toList();
    }

    public boolean mayAsk(Place place) {
        return asking.maps.mayOpen(place);
    }

    /** The questions that are open, so that one more statement can be put to those who answer. */
    @Transactional(readOnly = true)
    public List<MapQuestion> open(Place place) {
        return asking.maps.in(place).stream().filter(MapQuestion::open).toList();
    }

    /** Puts it to everybody who answers this question. */
    public boolean ask(Me me, Matter about, String question, String words) {
        var place = asking.projects.place(me, about.project()).filter(this::mayAsk).orElse(null);
        if (place == null || open(place).stream().noneMatch(it -> it.id().equals(question))) return false;
        // The same form sent twice asks once.
        if (of(me, about).stream().anyMatch(it -> it.question().id().equals(question) && it.words().equals(words))) return true;
        return asking.tending.add(me, question, words).map(statement -> {
            store.add(about.id(), question, statement, me.person(), Dates.dayOf(clock.instant()));
            return true;
        }).orElse(false);
    }
}
