package alongside.voices;

import alongside.facts.Facts;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.voices.BringingIn.Columns;
import alongside.voices.BringingIn.Field;
import alongside.voices.BringingIn.Looked;
import alongside.voices.BringingIn.Problem;
import alongside.voices.Contribution.Audience;
import alongside.voices.ImportStore.Line;
import alongside.voices.SayingStore.Brought;
import alongside.who.Me;
import alongside.words.Csv;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The front door to carrying what was said out, and in: one format for both, and any other table by saying what its columns are. */
@Service
public class Carrying {

    private static final int AT_ONCE = 200;
    private static final int PROBLEMS_SHOWN = 50;
    /** More than any conversation we have seen; a larger file is brought in parts. */
    private static final int MOST_LINES = 20_000;

    private final ImportStore store;
    private final SayingStore saying;
    private final Around around;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    Carrying(ImportStore store, SayingStore saying, Around around, JsonMapper json, PlatformTransactionManager transactions) {
        this.store = store;
        this.saying = saying;
        this.around = around;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    @org.springframework.stereotype.Component("voicesAroundCarrying")
    record Around(Voices voices, Projects projects, Facts facts, InstantSource clock) {}

    public boolean mayBringIn(Place place) {
        return May.bringIn(place);
    }

    // --- out

    /** What this person may read and its author lets be used there, by the day it was said and then by lot: as a table with the columns of {@link Portable}. */
    @Transactional(readOnly = true)
    public List<List<String>> out(Place place, Audience there) {
        return around.voices.in(place, Search.ALL.usable(there)).stream().filter(it -> it.held() == null)
                .sorted(java.util.Comparator.comparing(Contribution::day).thenComparing(Contribution::id))
                .map(it -> Portable.row(it, there)).toList();
    }

    public String asCsv(Place place, Audience there) {
        var rows = new ArrayList<List<String>>();
        rows.add(Portable.COLUMNS);
        rows.addAll(out(place, there));
        return Csv.write(rows);
    }

    public String asJson(Place place, Audience there) {
        return json.writeValueAsString(out(place, there).stream().map(Portable::named).toList());
    }

    // --- in

    /** What came of reading a file: it can be looked at, or what is wrong with it in words. */
    public sealed interface Read {

        record Fine(String id) implements Read {}

        record Wrong(String key, String detail) implements Read {}
    }

    /** Reads a table, as CSV or as JSON, and keeps it to be looked at. Nothing is a contribution yet. */
    public Read read(Me me, Place place, String name, String text) {
        if (!May.bringIn(place)) throw new IllegalArgumentException("Only those who run the sessions bring in what was said elsewhere");
        List<List<String>> rows;
        try {
            rows = text.strip().startsWith("[") ? table(text) : Csv.read(text).stream().map(row -> row.stream().map(Csv::asTyped).toList()).toList();
        } catch (JacksonException | ClassCastException notJson) {
            return new Read.Wrong("voices.in.problem.json", "");
        } catch (Csv.Unended open) {
            return new Read.Wrong("voices.in.problem.open", String.valueOf(open.line()));
        }
        if (rows.size() < 2) return new Read.Wrong("voices.in.problem.empty", "");
        if (rows.size() > MOST_LINES + 1) return new Read.Wrong("voices.in.problem.many", String.valueOf(MOST_LINES));
        var heads = rows.getFirst();
        if (heads.size() > 60 || json.writeValueAsString(heads).length() > 4000) return new Read.Wrong("voices.in.problem.heads", "");
        for (int i = 1; i < rows.size(); i++)
            if (json.writeValueAsString(rows.get(i)).length() > 100_000) return new Read.Wrong("voices.in.problem.long", String.valueOf(i + 1));
        var id = transaction.execute(status -> store.begin(place.project().id(), me.person(), today(), name, heads, rows.subList(1, rows.size())));
        return new Read.Fine(Objects.requireNonNull(id));
    }

    private List<List<String>> table(String text) {
        var heads = new LinkedHashSet<String>();
        var objects = new ArrayList<Map<?, ?>>();
        for (var it : json.readValue(text, List.class)) {
            var object = (Map<?, ?>) it;
            objects.add(object);
            object.keySet().forEach(key -> heads.add(String.valueOf(key)));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.copyOf(heads));
        for (var object : objects) rows.add(heads.stream().map(head -> object.get(head) == null ? "" : String.valueOf(object.get(head))).toList());
        return rows;
    }

    @Transactional(readOnly = true)
    public Optional<BringingIn> looking(Me me, String id) {
        return store.find(id, 3).filter(it -> place(me, it).isPresent());
    }

    private Optional<Place> place(Me me, BringingIn it) {
        return around.projects.place(me, it.project()).filter(May::bringIn);
    }

    /** What each column seems to be, by its name: for a file of our own, all of them. */
    public static Columns guess(List<String> heads) {
        var at = new LinkedHashMap<Field, Integer>();
        var also = Map.of("text", Field.WORDS, "comment", Field.WORDS, "comment-body", Field.WORDS, "what", Field.WORDS, "what was said", Field.WORDS, "title", Field.TITLE,
                "date", Field.DAY, "parentid", Field.ANSWERS, "parent", Field.ANSWERS, "proposalid", Field.ABOUT);
        for (int i = 0; i < heads.size(); i++) {
            var name = heads.get(i).strip().toLowerCase(java.util.Locale.ROOT);
            Field field = also.get(name);
            for (var one : Field.values()) if (one.name().toLowerCase(java.util.Locale.ROOT).equals(name.replace('-', '_'))) field = one;
            if (field != null) at.putIfAbsent(field, i);
        }
        return new Columns(at);
    }

    /** Looks at every line, and saves nothing. */
    @Transactional(readOnly = true)
    public Looked look(Me me, String id, Columns columns) {
        var bringing = looking(me, id);
        if (bringing.isEmpty()) return new Looked(0, 0, 0, List.of());
        var lines = store.lines(id, MOST_LINES);
        var known = known(bringing.get(), columns, lines);
        var problems = new ArrayList<Problem>();
        int bad = 0;
        int alone = 0;
        for (var line : lines) {
            var problem = new Cells(line, columns).problem(known);
            if (problem == null) continue;
            bad++;
            if (problem.comesInAlone()) alone++;
            if (problems.size() < PROBLEMS_SHOWN) problems.add(problem);
        }
        return new Looked(lines.size() - bad, alone, bad, problems);
    }

    private Cells.Known known(BringingIn bringing, Columns columns, List<Line> lines) {
        var here = store.names(bringing.id());
        for (var line : lines) {
            var read = new Cells(line, columns);
            if (!read.name().isEmpty() && !read.words().isEmpty()) here.putIfAbsent(read.name(), Ids.fresh());
        }
        return new Cells.Known(here, columns.at().containsKey(Field.ABOUT) ? store.namesBefore(bringing.project(), bringing.id()) : Map.of());
    }

    /**
     * Brings the lines in; those with a problem stay out, and what hangs on them comes in by itself. Where none can come in the
     * file stays, to be looked at again. Whoever presses twice has each line once.
     *
     * @return how many came in
     */
    public int bringIn(Me me, String id, Columns columns) {
        var bringing = transaction.execute(status -> looking(me, id).orElse(null));
        if (bringing == null) return 0;
        var lines = store.lines(id, MOST_LINES);
        var known = known(bringing, columns, lines);
        var good = lines.stream().filter(it -> {
            var problem = new Cells(it, columns).problem(known);
            return problem == null || problem.comesInAlone();
        }).toList();
        if (good.isEmpty()) return 0;
        var taken = new HashSet<>(store.names(id).values());
        int came = 0;
        while (came < good.size()) {
            var some = good.subList(came, Math.min(good.size(), came + AT_ONCE));
            boolean kept = Boolean.TRUE.equals(transaction.execute(status -> {
                boolean ours = store.take(id, some.stream().map(Line::line).toList()) == some.size();
                if (ours) keep(bringing, columns, known, taken, some);
                else status.setRollbackOnly();
                return ours;
            }));
            // Another press has begun with these: the rest comes in with that one, which knows what each line became.
            if (!kept) break;
            came += some.size();
        }
        if (came == 0) return 0;
        boolean all = came == good.size();
        var told = String.valueOf(came);
        transaction.executeWithoutResult(status -> {
            if (all) store.dropLines(id);
            around.facts.happened("voices.brought-in", bringing.project(), id, me, told);
        });
        return came;
    }

    private void keep(BringingIn bringing, Columns columns, Cells.Known known, Set<String> taken, List<Line> lines) {
        var names = new HashMap<String, String>();
        var brought = new ArrayList<Brought>();
        for (var line : lines) {
            var read = new Cells(line, columns);
            var name = read.name();
            var id = name.isEmpty() ? Ids.fresh() : known.here().getOrDefault(name, Ids.fresh());
            // A name that stands twice in the file is the first one's.
            if (!taken.add(id)) id = Ids.fresh();
            else if (!name.isEmpty()) names.put(name, id);
            brought.add(read.brought(id, known, today()));
        }
        saying.bring(bringing.project(), brought);
        store.saved(bringing.id(), brought.size(), names);
    }

    /** Leaves a file as it is: nothing of it comes in. */
    @Transactional
    public boolean leave(Me me, String id) {
        return looking(me, id).map(it -> {
            store.dropLines(id);
            return true;
        }).orElse(false);
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.gone(gone.id());
    }

    private LocalDate today() {
        return Dates.dayOf(around.clock.instant());
    }
}
