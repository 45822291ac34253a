package alongside.maps;

import alongside.disclosure.rules.SmallNumbers;
import alongside.maps.MapStatement.Stands;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door for whoever tends a question: what waits, what is hard to understand, splitting, rewording, taking out. */
@Service
@Transactional
public class Tending {

    private final Store store;
    private final TakerStore takers;
    private final Maps maps;
    private final Making making;
    private final Around around;

    Tending(Store store, TakerStore takers, Maps maps, Making making, Around around) {
        this.store = store;
        this.takers = takers;
        this.maps = maps;
        this.making = making;
        this.around = around;
    }

    @org.springframework.stereotype.Component("mapsAroundTending")
    record Around(alongside.facts.Facts facts, InstantSource clock) {}

    /**
     * A statement as its tender sees it: how many answered it, and how many did not understand it. How they answered is in
     * the results, like for everybody.
     *
     * @param cameFrom the words it came from, or blank
     * @param leftOut why and since when the answers of whoever wrote it are left out, or null
     */
    public record Tended(MapStatement statement, int answered, int unclear, String cameFrom, @Nullable LeftOut leftOut) {

        /** So few did not understand it that their number could point at somebody. */
        public boolean fewUnclear() {
            return SmallNumbers.hiddenInside(unclear);
        }

        /** One in five of at least five, or five people: then the words need mending. */
        public boolean hard() {
            return unclear >= 5 || answered >= 5 && unclear * 5 >= answered;
        }
    }

    public record LeftOut(String because, LocalDate day) {}

    /** What waits first, then what is hard to understand, then the rest by number. */
    @Transactional(readOnly = true)
    public Optional<List<Tended>> statements(Me me, String question) {
        return tended(me, question).map(seen -> {
            var counts = takers.counts(question);
            var all = store.statements(question);
            var writers = store.writers(question);
            var leftOut = new HashMap<String, LeftOut>();
            takers.whoIsLeftOut(question).forEach(it -> leftOut.put(it.taker(), new LeftOut(it.because(), it.day())));
            var words = new HashMap<String, String>();
            all.forEach(it -> words.put(it.id(), it.words()));
            var tended = new ArrayList<>(all.stream().map(it -> {
                var count = counts.getOrDefault(it.id(), Map.of());
                return new Tended(it, count.values().stream().mapToInt(n -> n).sum(), count.getOrDefault(MapAnswer.UNCLEAR, 0),
                        it.cameFrom() == null ? "" : words.getOrDefault(it.cameFrom(), ""), leftOut.get(writers.getOrDefault(it.id(), "")));
            }).toList());
            tended.sort(java.util.Comparator.comparing((Tended it) -> it.statement().stands() != Stands.WAITING).thenComparing(it -> !(it.statement().shown() && it.hard()))
                    .thenComparing(it -> !it.statement().shown()).thenComparing(it -> it.statement().number()));
            return List.copyOf(tended);
        });
    }

    /** How many people answered by now, without those who are left out. */
    @Transactional(readOnly = true)
    public int people(Me me, String question) {
        return tended(me, question).map(seen -> takers.howMany(question)).orElse(0);
    }

    @Transactional(readOnly = true)
    public Optional<Tended> statement(Me me, String question, String statement) {
        return statements(me, question).flatMap(all -> all.stream().filter(it -> it.statement().id().equals(statement)).findFirst());
    }

    /** Shows what waited or was taken out. */
    public boolean show(Me me, String question, String statement) {
        return change(me, question, statement, Stands.SHOWN, "");
    }

    /** Nobody sees it any more, and it shapes no map. Why is said to whoever wrote it. */
    public boolean takeOut(Me me, String question, String statement, String because) {
        return change(me, question, statement, Stands.HIDDEN, because);
    }

    private boolean change(Me me, String question, String statement, Stands stands, String because) {
        var seen = tended(me, question).orElse(null);
        var it = seen == null ? null : maps.statements(seen).get(statement);
        if (seen == null || it == null || it.stands() == Stands.REPLACED) return false;
        if (it.stands() == stands) return true;
        store.tend(statement, stands, because, me.person(), Dates.dayOf(around.clock.instant()));
        around.facts.happened("maps.statement-" + stands.name().toLowerCase(java.util.Locale.ROOT), seen.question().project(), statement, me);
        making.changed(question);
        return true;
    }

    /**
     * Says it otherwise: one statement in its place, or several. The answers that were given stay with the old words, which
     * are not asked any more; the new ones say what they came from.
     */
    public boolean reword(Me me, String question, String statement, List<String> words, String because) {
        var seen = tended(me, question).orElse(null);
        var it = seen == null ? null : maps.statements(seen).get(statement);
        if (seen == null || it == null || it.stands() == Stands.REPLACED || words.isEmpty()) return false;
        store.tend(statement, Stands.REPLACED, because, me.person(), Dates.dayOf(around.clock.instant()));
        for (var one : words) store.add(question, new Store.New(one, Stands.SHOWN, store.takerOf(statement).orElse(null), statement, because, it.aboutUs()));
        around.facts.happened("maps.statement-reworded", seen.question().project(), statement, me, String.valueOf(words.size()));
        making.changed(question);
        return true;
    }

    /** Adds a statement while people answer. @return its id, or empty for whoever may not */
    public Optional<String> add(Me me, String question, String words) {
        return tended(me, question).map(seen -> {
            var id = store.add(question, new Store.New(words, Stands.SHOWN, null, null, "", false));
            around.facts.happened("maps.statement-added", seen.question().project(), id, me);
            return id;
        });
    }

    /** "I work here" is about whoever answers and not about the question: asked first, and shapes no map. */
    public boolean aboutUs(Me me, String question, String statement, boolean aboutUs) {
        var seen = tended(me, question).orElse(null);
        if (seen == null || !maps.statements(seen).containsKey(statement)) return false;
        store.aboutUs(statement, aboutUs);
        making.changed(question);
        return true;
    }

    /** Leaves out every answer of whoever wrote this, and whatever else they wrote. Who it is stays unknown. */
    public boolean leaveOut(Me me, String question, String statement, String because) {
        var seen = tended(me, question).orElse(null);
        var taker = seen == null || !maps.statements(seen).containsKey(statement) ? null : store.takerOf(statement).orElse(null);
        if (seen == null || taker == null) return false;
        takers.leaveOut(taker, because, me.person(), Dates.dayOf(around.clock.instant()));
        for (var it : store.addedBy(question, taker))
            if (it.stands() != Stands.REPLACED) store.tend(it.id(), Stands.HIDDEN, because, me.person(), Dates.dayOf(around.clock.instant()));
        around.facts.happened("maps.answers-left-out", seen.question().project(), question, me);
        making.changed(question);
        return true;
    }

    /** Counts the answers of whoever wrote this again. What they wrote stays taken out until somebody shows it. */
    public boolean countAgain(Me me, String question, String statement) {
        var seen = tended(me, question).orElse(null);
        var taker = seen == null || !maps.statements(seen).containsKey(statement) ? null : store.takerOf(statement).orElse(null);
        if (seen == null || taker == null || !takers.countAgain(question, taker, me.person(), Dates.dayOf(around.clock.instant()))) return false;
        around.facts.happened("maps.answers-counted-again", seen.question().project(), question, me);
        making.changed(question);
        return true;
    }

    private Optional<Seen> tended(Me me, String question) {
        return maps.seenBy(new Comer(me, null), question).filter(Seen::mayTend);
    }
}
