package alongside.maps;

import alongside.facts.Facts;
import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapStatement.Stands;
import alongside.maps.rules.NextStatement;
import alongside.maps.rules.Priority;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.GroupCommit;
import alongside.vault.Vault;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.ShortCode;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The front door for those who ask and for those who answer: a question of short statements, one answer at a time. */
@Service
@Transactional
public class Maps {

    /** How many statements one person may add to a question. */
    private static final int MOST_ADDED = 10;

    private final Store store;
    private final TakerStore takers;
    private final Making making;
    private final Around around;
    private final InstantSource clock;
    private final TransactionTemplate reading;

    Maps(Store store, TakerStore takers, Making making, Around around, InstantSource clock) {
        this.store = store;
        this.takers = takers;
        this.making = making;
        this.around = around;
        this.clock = clock;
        reading = new TransactionTemplate(around.transactions);
        reading.setReadOnly(true);
    }

    @Component("mapsAround")
    record Around(Projects projects, Facts facts, Vault vault, GroupCommit together, PlatformTransactionManager transactions) {}

    // --- asking

    public boolean mayOpen(Place place) {
        return May.open(place);
    }

    public Optional<String> open(Me me, Place place, NewMap map) {
        if (!May.open(place)) return Optional.empty();
        var id = store.add(place.project().id(), map, me.person(), clock.instant());
        map.statements().forEach(words -> store.add(id, new Store.New(words, Stands.SHOWN, null, null, "", false)));
        around.facts.happened("maps.opened", place.project().id(), id, me);
        return Optional.of(id);
    }

    /** The questions of a project, the latest first. */
    @Transactional(readOnly = true)
    public List<MapQuestion> in(Place place) {
        return store.in(place.project().id()).stream().map(this::today).toList();
    }

    /** Those of a project that anybody at all may see. */
    @Transactional(readOnly = true)
    public List<MapQuestion> inPublic(String project) {
        return around.projects.inPublic(project).isEmpty() ? List.of()
                : store.in(project).stream().map(this::today).filter(MapQuestion::outside).toList();
    }

    /** An open question of one's projects, with how many of its statements one has not answered. */
    public record Waiting(MapQuestion question, int left) {}

    /** What this person can still answer in their projects, what closes first standing first. */
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(Me me) {
        var places = around.projects.of(me).stream().flatMap(it -> around.projects.place(me, it.id()).stream()).filter(Place::takesPart).map(it -> it.project().id()).toList();
        var open = store.in(places).stream().map(this::today).filter(MapQuestion::open).toList();
        if (open.isEmpty()) return List.of();
        var shown = store.shown(open.stream().map(MapQuestion::id).toList());
        var answered = takers.answeredBy(me.person());
        return open.stream().map(it -> new Waiting(it, (int) shown.getOrDefault(it.id(), List.of()).stream().filter(one -> !answered.contains(one)).count()))
                .filter(it -> it.left > 0).sorted(java.util.Comparator.comparing(it -> it.question.closes())).toList();
    }

    public boolean close(Me me, String question) {
        var it = today(store.find(question)).filter(MapQuestion::open).orElse(null);
        if (it == null || around.projects.place(me, it.project()).filter(May::tend).isEmpty()) return false;
        if (store.close(question, me.person(), clock.instant())) around.facts.happened("maps.closed", it.project(), question, me);
        return true;
    }

    // --- answering

    /** This question as this comer sees it; empty for those who may not know of it. */
    @Transactional(readOnly = true)
    public Optional<Seen> seenBy(Comer comer, String question) {
        return standing(comer, question, takers::answers);
    }

    /** The same without what they answered: whoever presses a button needs only to be let in. */
    @Transactional(readOnly = true)
    public Optional<Seen> atTheDoor(Comer comer, String question) {
        return standing(comer, question, taker -> Map.of());
    }

    private Optional<Seen> standing(Comer comer, String question, Function<String, Map<String, MapAnswer>> answers) {
        var it = today(store.find(question)).orElse(null);
        if (it == null) return Optional.empty();
        var place = comer.me() == null ? null : around.projects.place(comer.me(), it.project()).orElse(null);
        if (!May.see(it, place)) return Optional.empty();
        return Optional.of(known(comer, it, place).map(taker -> new Seen(it, place, taker.id(), answers.apply(taker.id()), taker.about(), it.who() == MapQuestion.Who.CODE))
                .orElseGet(() -> new Seen(it, place, null, Map.of(), null, false)));
    }

    /** Whether people who have not come in are asked to: the question is for people of the project. */
    @Transactional(readOnly = true)
    public boolean insideOnly(String question) {
        return store.find(question).filter(it -> !it.question().outside()).isPresent();
    }

    /** Whoever has a place here, or an account where anybody may answer, answers as that person; everybody else as their browser. */
    private Optional<TakerStore.Taker> known(Comer comer, MapQuestion question, @Nullable Place place) {
        if (asPerson(comer, question, place)) return takers.byPerson(question.id(), java.util.Objects.requireNonNull(comer.me()).person());
        return comer.device() == null ? Optional.empty() : takers.byDevice(print(question.id(), comer.device()));
    }

    private static boolean asPerson(Comer comer, MapQuestion question, @Nullable Place place) {
        return comer.me() != null && (question.who() == MapQuestion.Who.LINK || (place != null && place.takesPart()));
    }

    private TakerStore.Taker taker(Comer comer, Seen seen) {
        return begin(comer, seen.question(), seen.place());
    }

    /** The number under which this comer answers from now on, or did before. */
    private TakerStore.Taker begin(Comer comer, MapQuestion question, @Nullable Place place) {
        if (asPerson(comer, question, place))
            return takers.person(question.id(), java.util.Objects.requireNonNull(comer.me()).person(), TakerStore.Came.ONLINE);
        return takers.device(question.id(), print(question.id(), java.util.Objects.requireNonNull(comer.device())));
    }

    private String print(String question, String device) {
        return around.vault.fingerprint("map device " + question + " " + device);
    }

    static String sheetPrint(Vault vault, String question, String code) {
        return vault.fingerprint("map sheet " + question + " " + ShortCode.plain(code));
    }

    /** The statements that can be answered now, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<MapStatement> shown(Seen seen) {
        return store.statements(seen.question().id()).stream().filter(MapStatement::shown).toList();
    }

    /**
     * Where somebody stands who answers one statement after the other.
     *
     * @param asked what is asked of them next, or null when they have answered all
     * @param last what they answered just before, or null
     */
    public record Step(@Nullable MapStatement asked, int done, int all, @Nullable MapStatement last, @Nullable MapAnswer lastAnswer) {}

    @Transactional(readOnly = true)
    public Step step(Seen seen) {
        var shown = shown(seen).stream().collect(Collectors.toMap(MapStatement::id, it -> it, (one, same) -> one, java.util.LinkedHashMap::new));
        var left = shown.values().stream().filter(it -> !seen.answers().containsKey(it.id())).toList();
        var latest = seen.answers().keySet().stream().reduce((before, it) -> it).orElse(null);
        var last = latest == null ? null : shown.get(latest);
        return new Step(next(seen, left).map(shown::get).orElse(null), shown.size() - left.size(), shown.size(), last, last == null ? null : seen.answers().get(latest));
    }

    /** Those that say most about where people differ are likelier, and so are new ones. */
    private Optional<String> next(Seen seen, List<MapStatement> left) {
        var weights = making.latest(seen.question().id()).map(it -> it.map().statements().stream()
                .collect(Collectors.toMap(one -> one.id(), one -> one.priority()))).orElse(Map.of());
        long draw = seen.taker() == null ? ThreadLocalRandom.current().nextLong() : seen.taker().hashCode() * 1_000_003L + seen.answers().size();
        return NextStatement.of(left.stream().map(it -> new NextStatement.Candidate(it.id(), it.aboutUs() ? Priority.ABOUT_US : weights.getOrDefault(it.id(), Priority.NEW))).toList(), draw);
    }

    /**
     * Saves one answer; many in one second share one commit. Who stands at the door was looked at while reading, so that the
     * one writer does nothing but write; whether the statement is asked and the question open is seen to by the write itself.
     *
     * @return false when it does not count here and now
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean answer(Comer comer, Seen seen, String statement, MapAnswer answer) {
        if (!seen.mayAnswer()) return false;
        return around.together.save(() -> {
            if (!takers.answer(seen.taker() != null ? seen.taker() : taker(comer, seen).id(), seen.question().id(), statement, answer)) return false;
            making.changed(seen.question().id());
            return true;
        });
    }

    /** The same for whoever has not looked at the question before. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean answer(Comer comer, String question, String statement, MapAnswer answer) {
        return java.util.Objects.requireNonNull(reading.execute(status -> atTheDoor(comer, question))).filter(seen -> answer(comer, seen, statement, answer)).isPresent();
    }

    /** Takes one's own answer back, as if it had never been given. */
    public boolean takeBack(Comer comer, String question, String statement) {
        var seen = seenBy(comer, question).filter(Seen::mayAnswer).orElse(null);
        if (seen == null || seen.taker() == null || !takers.takeBack(seen.taker(), statement)) return false;
        making.changed(question);
        return true;
    }

    /** @param choice which of the choices, or -1 for "I don't want to say" */
    public boolean sayAbout(Comer comer, String question, int choice) {
        var seen = seenBy(comer, question).filter(it -> it.mayAnswer() && it.question().asksAbout()).orElse(null);
        if (seen == null || choice < -1 || choice >= seen.question().aboutChoices().size()) return false;
        takers.about(taker(comer, seen).id(), choice);
        making.changed(question);
        return true;
    }

    /** How many statements wait for whoever tends it to look at them; nobody else is told, and none waits where nobody can answer any more. */
    @Transactional(readOnly = true)
    public int waitingStatements(Seen seen) {
        return seen.mayTend() && seen.question().open() ? (int) store.statements(seen.question().id()).stream().filter(it -> it.stands() == Stands.WAITING).count() : 0;
    }

    /** How adding a statement went. */
    public enum Added { SHOWN, WAITING, TWICE, ENOUGH, NOT }

    /** Adds a statement of one's own. Nobody sees whose it is. */
    public Added addStatement(Comer comer, String question, String words) {
        var seen = seenBy(comer, question).filter(Seen::mayAdd).orElse(null);
        if (seen == null) return Added.NOT;
        if (store.statements(question).stream().anyMatch(it -> it.words().equalsIgnoreCase(words))) return Added.TWICE;
        var taker = taker(comer, seen).id();
        if (store.addedBy(question, taker).size() >= MOST_ADDED) return Added.ENOUGH;
        boolean first = seen.question().adding() == Adding.LOOKED_FIRST;
        var id = store.add(question, new Store.New(words, first ? Stands.WAITING : Stands.SHOWN, taker, null, "", false));
        around.facts.happened("maps.statement-added", seen.question().project(), id, null);
        return first ? Added.WAITING : Added.SHOWN;
    }

    /** What this person added, with what became of it. */
    @Transactional(readOnly = true)
    public List<MapStatement> added(Seen seen) {
        return seen.taker() == null ? List.of() : store.addedBy(seen.question().id(), seen.taker());
    }

    /** Every statement of it, for telling what one answered before it was taken out or reworded. */
    @Transactional(readOnly = true)
    public Map<String, MapStatement> statements(Seen seen) {
        return store.statements(seen.question().id()).stream().collect(Collectors.toMap(MapStatement::id, it -> it));
    }

    /** Whether the code of a sheet would lead this browser to the answers of that sheet. */
    @Transactional(readOnly = true)
    public boolean takesCodes(Seen seen) {
        var it = seen.question();
        return it.open() && seen.place() == null && (it.who() == MapQuestion.Who.CODE ? !seen.hasCode() : it.who() == MapQuestion.Who.LINK && seen.answers().isEmpty() && takers.sheets(it.id()) > 0);
    }

    /** Lets this browser answer with the code of a sheet; the same code leads to the same answers. */
    public boolean useCode(Comer comer, String question, String code) {
        var seen = seenBy(comer, question).filter(it -> it.question().open()).orElse(null);
        var sheet = seen == null ? null : takers.sheet(sheetPrint(around.vault, question, code)).orElse(null);
        if (seen == null || sheet == null) return false;
        if (asPerson(comer, seen.question(), seen.place())) {
            if (sheet.taker() == null) takers.uses(sheet.id(), taker(comer, seen).id());
            return true;
        }
        var taker = sheet.taker();
        if (taker == null) takers.uses(sheet.id(), taker = takers.nobody(question, TakerStore.Came.ONLINE).id());
        takers.bind(print(question, java.util.Objects.requireNonNull(comer.device())), taker);
        return true;
    }

    private MapQuestion today(Store.Row row) {
        return row.on(Dates.dayOf(clock.instant()));
    }

    private Optional<MapQuestion> today(Optional<Store.Row> row) {
        return row.map(this::today);
    }
}
