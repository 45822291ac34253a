package alongside.voices;

import alongside.facts.Facts;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.WhySheet.Because;
import alongside.voices.WhySheet.Joined;
import alongside.voices.WhySheet.Root;
import alongside.voices.WhyStore.Answer;
import alongside.voices.WhyStore.Sheet;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to "why, why, why": asking on until the source of a problem is found. */
@Service
@Transactional
public class Whys {

    private final WhyStore store;
    private final Voices voices;
    private final Around around;
    private final Facts facts;
    private final InstantSource clock;

    Whys(WhyStore store, Voices voices, Around around, Facts facts, InstantSource clock) {
        this.store = store;
        this.voices = voices;
        this.around = around;
        this.facts = facts;
        this.clock = clock;
    }

    @Component("voicesAroundWhys")
    record Around(People people, Projects projects, Sessions sessions, Saying saying) {}

    public boolean mayAsk(Place place) {
        return May.askWhy(place);
    }

    public boolean mayJoin(Place place) {
        return May.joinSheets(place);
    }

    // --- asking

    /**
     * @param session where it is asked, or null; @param contribution what somebody said that it begins with, or null
     * @return the id; empty when this person may not
     */
    public Optional<String> begin(Me me, Place place, @Nullable String session, @Nullable String contribution, String problem, String table) {
        if (!May.askWhy(place)) return Optional.empty();
        var project = place.project().id();
        var here = session == null ? null : around.sessions.seenBy(me, session).filter(it -> it.project().equals(project)).map(it -> it.id()).orElse(null);
        var said = contribution == null ? null : voices.seenBy(me, contribution).filter(it -> it.project().equals(project)).map(Contribution::id).orElse(null);
        var id = store.begin(project, here, said, problem, table, today());
        facts.happened("voices.why-begun", project, id, me);
        return Optional.of(id);
    }

    /**
     * @param answers the answer that was asked "why?", or null for the problem itself
     * @param saidBy the id of who said it, or null: then nobody is kept with it, not even who wrote it down
     */
    public Optional<String> because(Me me, String sheet, @Nullable String answers, String words, @Nullable String saidBy) {
        var asked = asking(me, sheet).orElse(null);
        if (asked == null || !mayName(me, asked, saidBy)) return Optional.empty();
        var above = answers == null ? null : store.answer(answers).orElse(null);
        if (answers != null && (above == null || store.with(sheet).stream().noneMatch(it -> it.id().equals(above.sheet())))) return Optional.empty();
        var id = store.answer(above == null ? sheet : above.sheet(), answers, words, saidBy, today());
        if (saidBy != null) facts.happened("voices.why-answered", asked.project(), sheet, null);
        return Optional.of(id);
    }

    /** One's own name, or that of somebody in the project when one writes down what others say. */
    private boolean mayName(Me me, Sheet sheet, @Nullable String saidBy) {
        if (saidBy == null || saidBy.equals(me.person())) return true;
        return around.projects.place(me, sheet.project()).filter(place -> voices.mayCapture(me, place, sheet.session())).isPresent()
                && around.projects.place(new Me(saidBy, "", false, false), sheet.project()).isPresent();
    }

    /** Takes out an answer that nothing hangs on: whoever said it, or who runs the sessions. */
    public boolean takeOut(Me me, String sheet, String answer) {
        return answer(me, sheet, answer).filter(it -> !store.hasAnswers(answer)).filter(it -> mayTakeOut(me, sheet, it.saidBy())).map(it -> {
            store.remove(answer);
            return true;
        }).orElse(false);
    }

    public boolean mayTakeOut(Me me, String sheet, @Nullable String saidBy) {
        return me.person().equals(saidBy) || asking(me, sheet).flatMap(it -> around.projects.place(me, it.project())).filter(Place::runsSessions).isPresent();
    }

    // --- where the asking ends

    /** Here is a root. @param part the part of the project it belongs to, or null */
    public boolean markRoot(Me me, String sheet, String answer, @Nullable String part) {
        return answer(me, sheet, answer).map(it -> {
            var project = store.find(sheet).orElseThrow().project();
            var known = part == null ? null : parts(me, project).stream().map(Part::id).filter(part::equals).findFirst().orElse(null);
            store.mark(answer, me.person(), today(), known);
            facts.happened("voices.root-marked", project, sheet, me);
            return true;
        }).orElse(false);
    }

    public boolean unmarkRoot(Me me, String sheet, String answer) {
        return answer(me, sheet, answer).map(it -> {
            store.unmark(answer);
            return true;
        }).orElse(false);
    }

    /** The root goes on among what people said, where a row can be made of it. @return the contribution's id */
    public Optional<String> goOn(Me me, String sheet, String answer) {
        var root = answer(me, sheet, answer).filter(it -> it.markedBy() != null).orElse(null);
        if (root == null) return Optional.empty();
        if (root.contribution() != null) return Optional.of(root.contribution());
        var found = store.find(sheet).orElseThrow();
        var place = around.projects.place(me, found.project()).filter(it -> voices.mayCapture(me, it, found.session())).orElse(null);
        if (place == null) return Optional.empty();
        var visibility = root.saidBy() == null ? Visibility.UNNAMED : Visibility.NAMED;
        var id = around.saying.say(me, place, NewContribution.captured(found.session(), Kind.CHALLENGE, root.words(), visibility, root.saidBy(), "", ""));
        store.goesOn(answer, id);
        return Optional.of(id);
    }

    /** The root is what somebody said already. */
    public boolean isSaidIn(Me me, String sheet, String answer, String contribution) {
        var project = store.find(sheet).map(Sheet::project).orElse("");
        return answer(me, sheet, answer).filter(it -> it.markedBy() != null)
                .filter(it -> voices.seenBy(me, contribution).filter(said -> said.project().equals(project)).isPresent())
                .map(it -> {
                    store.goesOn(answer, contribution);
                    return true;
                }).orElse(false);
    }

    // --- sheets of several tables

    /** Joins one table's sheet to another; its lines stay its own. */
    public boolean join(Me me, String sheet, String to) {
        return joining(me, sheet).filter(it -> !sheet.equals(to))
                .filter(it -> joining(me, to).filter(other -> other.project().equals(it.project()) && other.joinedTo() == null).isPresent())
                .map(it -> {
                    store.join(sheet, to);
                    facts.happened("voices.why-joined", it.project(), to, me);
                    return true;
                }).orElse(false);
    }

    public boolean separate(Me me, String sheet) {
        return joining(me, sheet).filter(it -> it.joinedTo() != null).map(it -> {
            store.join(sheet, null);
            return true;
        }).orElse(false);
    }

    // --- reading

    @Transactional(readOnly = true)
    public List<WhyLine> in(Place place) {
        return store.inProject(place.project().id());
    }

    @Transactional(readOnly = true)
    public List<WhyLine> of(Me me, String session) {
        return around.sessions.seenBy(me, session).map(it -> store.ofSession(it.id())).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public List<WhyLine> about(Me me, String contribution) {
        return voices.seenBy(me, contribution).map(it -> store.about(it.id())).orElse(List.of());
    }

    /** A sheet with everything that hangs on it; one that was joined is found as the sheet it was joined to. */
    @Transactional(readOnly = true)
    public Optional<WhySheet> seenBy(Me me, String id) {
        var first = store.find(id).filter(it -> around.projects.place(me, it.project()).isPresent()).orElse(null);
        if (first == null) return Optional.empty();
        var all = store.with(first.joinedTo() == null ? id : first.joinedTo());
        var sheet = all.stream().filter(it -> it.joinedTo() == null).findFirst().orElseThrow();
        var answers = store.of(all.stream().map(Sheet::id).toList());
        var known = new HashSet<String>();
        answers.stream().flatMap(it -> Stream.of(it.saidBy(), it.markedBy())).filter(Objects::nonNull).forEach(known::add);
        var people = known.isEmpty() ? Map.<String, Person>of() : around.people.find(known);
        var parts = parts(me, sheet.project()).stream().collect(Collectors.toMap(Part::id, Part::title));
        var tables = all.stream().collect(Collectors.toMap(Sheet::id, Sheet::table));
        var from = sheet.contribution() == null || voices.seenBy(me, sheet.contribution()).isEmpty() ? null : sheet.contribution();
        var growing = new Growing(me.person(), answers, it -> people.containsKey(it) ? people.get(it).name() : "", parts, tables);
        return Optional.of(new WhySheet(sheet.id(), sheet.project(), sheet.session(), from, sheet.problem(), sheet.table(), sheet.day(),
                growing.below(null), all.stream().filter(it -> it.joinedTo() != null).map(it -> new Joined(it.id(), it.problem(), it.table())).toList()));
    }

    /** Puts each answer below what it answers. */
    private record Growing(String reader, List<Answer> answers, Function<String, String> names, Map<String, String> parts, Map<String, String> tables) {

        List<Because> below(@Nullable String above) {
            return answers.stream().filter(it -> Objects.equals(it.answers(), above))
                    .map(it -> new Because(it.id(), it.words(), it.saidBy() == null ? "" : names.apply(it.saidBy()), reader.equals(it.saidBy()), tables.getOrDefault(it.sheet(), ""),
                            root(it), below(it.id()))).toList();
        }

        private @Nullable Root root(Answer it) {
            if (it.markedBy() == null || it.marked() == null) return null;
            return new Root(names.apply(it.markedBy()), it.marked(), it.part() == null ? "" : parts.getOrDefault(it.part(), ""), it.contribution());
        }
    }

    @EventListener
    void gone(ContributionGone gone) {
        store.gone(gone.id());
    }

    private List<Part> parts(Me me, String project) {
        return around.projects.place(me, project).map(around.projects::parts).orElse(List.of());
    }

    private Optional<Sheet> asking(Me me, String sheet) {
        return store.find(sheet).filter(it -> around.projects.place(me, it.project()).filter(May::askWhy).isPresent());
    }

    private Optional<Sheet> joining(Me me, String sheet) {
        return store.find(sheet).filter(it -> around.projects.place(me, it.project()).filter(May::joinSheets).isPresent());
    }

    /** An answer on this sheet or on one that is joined to it, for somebody who may ask there. */
    private Optional<Answer> answer(Me me, String sheet, String answer) {
        return asking(me, sheet).flatMap(it -> store.answer(answer))
                .filter(it -> store.with(sheet).stream().anyMatch(one -> one.id().equals(it.sheet())));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
