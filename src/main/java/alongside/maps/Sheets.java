package alongside.maps;

import alongside.facts.Facts;
import alongside.maps.MapStatement.Stands;
import alongside.maps.TakerStore.Came;
import alongside.people.EnteredFor;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.vault.Vault;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.ShortCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door for answers on paper and by phone: sheets with a code of their own are printed, and what comes back is
 * written down, counted once, and can be undone.
 */
@Service
@Transactional
public class Sheets {

    public static final int MOST_AT_ONCE = 1000;
    private static final int MOST = 20_000;

    private final Store store;
    private final TakerStore takers;
    private final Maps maps;
    private final Making making;
    private final Around around;

    Sheets(Store store, TakerStore takers, Maps maps, Making making, Around around) {
        this.store = store;
        this.takers = takers;
        this.maps = maps;
        this.making = making;
        this.around = around;
    }

    @Component("mapsAroundSheets")
    record Around(Projects projects, People people, EnteredFor enteredFor, Facts facts, Vault vault, InstantSource clock) {}

    /** @param used whether it came back or its code was typed */
    public record Sheet(int number, String code, boolean used) {}

    /** How many sheets with codes there are; empty for whoever may not print them. */
    @Transactional(readOnly = true)
    public Optional<Integer> printed(Me me, String question) {
        return entering(me, question).map(it -> takers.sheets(question));
    }

    /** Makes more sheets, each with a code that no other has. @return the number of the first */
    public Optional<Integer> print(Me me, String question, int more) {
        var seen = entering(me, question).filter(it -> it.question().outside() && it.question().open()).orElse(null);
        int before = takers.sheets(question);
        if (seen == null || more < 1 || more > MOST_AT_ONCE || before + more > MOST) return Optional.empty();
        for (int i = 1; i <= more; i++) {
            var id = Ids.fresh();
            var code = fresh(question);
            takers.addSheet(question, id, before + i, around.vault.seal(code, "map_sheet.sealed:" + id), Maps.sheetPrint(around.vault, question, code));
        }
        around.facts.happened("maps.sheets-printed", seen.question().project(), question, me, String.valueOf(more));
        return Optional.of(before + 1);
    }

    private String fresh(String question) {
        var code = ShortCode.fresh();
        return takers.sheet(Maps.sheetPrint(around.vault, question, code)).isEmpty() ? code : fresh(question);
    }

    @Transactional(readOnly = true)
    public Optional<List<Sheet>> sheets(Me me, String question, int from, int to) {
        return entering(me, question).map(it -> takers.sheets(question, from, to).stream()
                .map(sheet -> new Sheet(sheet.number(), around.vault.open(sheet.sealed(), "map_sheet.sealed:" + sheet.id()), sheet.taker() != null)).toList());
    }

    // --- writing down

    /**
     * @param code of the sheet, or blank
     * @param person whose answers they are, or blank
     * @param somebody whether they are somebody's who has neither a code nor a place here
     * @param about which choice, or null when nothing was said
     */
    public record NewEntry(String code, String person, boolean somebody, How how, boolean readBack, Map<String, MapAnswer> answers, @Nullable Integer about) {}

    /** How writing down went. `AGAIN`: it was written down before, and this stands in its place. */
    public enum Entry { SAVED, AGAIN, WHO, CODE, NOTHING, CLOSED }

    public Entry enter(Me me, String question, NewEntry it) {
        var seen = entering(me, question).orElse(null);
        if (seen == null || seen.question().closed()) return Entry.CLOSED;
        int ways = (it.code.isBlank() ? 0 : 1) + (it.person.isBlank() ? 0 : 1) + (it.somebody ? 1 : 0);
        if (ways != 1 || (it.somebody && !seen.question().outside())) return Entry.WHO;
        var may = askedOnPaper(question);
        var answers = new HashMap<>(it.answers);
        answers.keySet().retainAll(may.stream().map(MapStatement::id).collect(Collectors.toSet()));
        if (answers.isEmpty()) return Entry.NOTHING;
        var whose = whose(me, question, it).orElse(null);
        if (whose == null) return it.code.isBlank() ? Entry.WHO : Entry.CODE;
        boolean again = takers.entered(question).stream().anyMatch(before -> before.taker().equals(whose.taker));
        if (again) takers.undoOf(whose.taker);
        var entering = takers.enter(question, new TakerStore.Entered(Ids.fresh(), whose.taker, whose.sheet, whose.entry, it.how.name(), it.readBack, today()), me.person());
        answers.forEach((statement, answer) -> takers.entered(whose.taker, statement, answer, entering));
        if (it.about != null && seen.question().asksAbout()) takers.about(whose.taker, it.about);
        around.facts.happened("maps.answers-entered", seen.question().project(), question, me, it.how.name());
        making.changed(question);
        return again ? Entry.AGAIN : Entry.SAVED;
    }

    /** @param sheet its number; @param entry how it stands among what is written down for a person; null where it is neither */
    private record Whose(String taker, @Nullable Integer sheet, @Nullable String entry) {}

    /** Empty when the code is of no sheet, or the person has no place here. */
    private Optional<Whose> whose(Me me, String question, NewEntry it) {
        var came = Came.valueOf(it.how.name());
        if (!it.code.isBlank()) return takers.sheet(Maps.sheetPrint(around.vault, question, it.code)).map(sheet -> {
            var taker = sheet.taker();
            if (taker == null) takers.uses(sheet.id(), taker = takers.nobody(question, came).id());
            return new Whose(taker, sheet.number(), null);
        });
        if (it.person.isBlank()) return Optional.of(new Whose(takers.nobody(question, came).id(), null, null));
        if (people(me, question).stream().noneMatch(one -> one.id().equals(it.person))) return Optional.empty();
        return Optional.of(new Whose(takers.person(question, it.person, came).id(), null, around.enteredFor.record(me, it.person, it.how, "/maps/" + question, it.readBack)));
    }

    /** Also what was reworded since: it still stands on sheets that were printed before. */
    @Transactional(readOnly = true)
    public List<MapStatement> askedOnPaper(String question) {
        return store.statements(question).stream().filter(it -> it.shown() || it.stands() == Stands.REPLACED).toList();
    }

    /** Whose answers may be written down under their name: everybody who takes part in the project. */
    @Transactional(readOnly = true)
    public List<Person> people(Me me, String question) {
        var seen = entering(me, question).orElse(null);
        if (seen == null || seen.place() == null || seen.question().who() == MapQuestion.Who.CODE) return List.of();
        var members = around.projects.members(seen.place()).stream().filter(it -> it.kind() != alongside.groups.Membership.Kind.OBSERVER).map(alongside.groups.Membership::person).collect(Collectors.toSet());
        return around.people.find(members).values().stream().sorted(java.util.Comparator.comparing(Person::name)).toList();
    }

    /** @param name whose they are where they are a person's here, else blank; @param sheet its number, or null */
    public record Line(String id, String name, @Nullable Integer sheet, How how, boolean readBack, LocalDate day) {}

    /** What was written down and stands, the latest first. What was answered is not in it. */
    @Transactional(readOnly = true)
    public List<Line> entered(Me me, String question) {
        if (entering(me, question).isEmpty()) return List.of();
        var takerOf = takers.takers(question).stream().filter(it -> it.person() != null).collect(Collectors.toMap(TakerStore.Taker::id, TakerStore.Taker::person));
        var people = around.people.find(takerOf.values());
        return takers.entered(question).stream().map(it -> {
            var person = it.entry() == null ? null : people.get(takerOf.get(it.taker()));
            return new Line(it.id(), person == null ? "" : person.name(), it.sheet(), How.valueOf(it.how()), it.readBack(), it.day());
        }).toList();
    }

    /** Takes back what was written down; what somebody answered themselves stays. */
    public boolean undo(Me me, String question, String id) {
        var seen = entering(me, question).orElse(null);
        var it = seen == null ? null : takers.entered(question).stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (it == null) return false;
        if (it.entry() != null) around.enteredFor.undo(me, it.entry());
        takers.undoOf(it.taker());
        making.changed(question);
        return true;
    }

    /** The person had it undone on their own page. */
    @EventListener
    void undone(EntryUndone undone) {
        takers.byEntry(undone.entry().id()).ifPresent(it -> {
            takers.undoOf(it.taker());
            making.changed(it.question());
        });
    }

    private LocalDate today() {
        return Dates.dayOf(around.clock.instant());
    }

    private Optional<Seen> entering(Me me, String question) {
        return maps.seenBy(new Comer(me, null), question).filter(Seen::mayEnter);
    }
}
