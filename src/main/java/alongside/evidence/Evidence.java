package alongside.evidence;

import alongside.decisions.Joint;
import alongside.disclosure.OwnAnswers;
import alongside.evidence.rules.Figure;
import alongside.evidence.rules.Kind;
import alongside.evidence.rules.Row;
import alongside.projects.Level;
import alongside.projects.Part;
import alongside.projects.PartHistory;
import alongside.projects.Place;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what we said and what happened. Rules propose; members confirm or dispute; both are shown. */
@Service
@Transactional
public class Evidence {

    /** One row of what we look for. @param words the key of its words, with the places {count} and {of} */
    public record LookedFor(Level level, String words, int count, int of, LocalDate validFrom, LocalDate checkedOn) {}

    private final Store store;
    private final Projects projects;
    private final Gathering gathering;
    private final Rules rules;
    private final Telling telling;

    Evidence(Store store, Projects projects, Gathering gathering, Rules rules, Telling telling) {
        this.store = store;
        this.projects = projects;
        this.gathering = gathering;
        this.rules = rules;
        this.telling = telling;
    }

    /** Each part of a project that this person is in. */
    @Transactional(readOnly = true)
    public List<Found> of(Place place) {
        return found(place.project(), projects.partsAndLevels(place));
    }

    /** Each part of a project that stands before the public, or that this person is in; else nothing. */
    @Transactional(readOnly = true)
    public List<Found> of(Me me, String project) {
        var place = projects.place(me, project);
        if (place.isPresent()) return of(place.get());
        return projects.inPublic(project).map(it -> found(it.project(), it.parts())).orElse(List.of());
    }

    /** How free the talk was, by who led it: each session that took place, for anybody in the project. */
    @Transactional(readOnly = true)
    public List<Led> led(Place place) {
        return gathering.led(place);
    }

    /** The level that the facts show of a part; empty when they show none, or there is no such part for this person. */
    @Transactional(readOnly = true)
    public Optional<Level> levelOf(Me me, String project, String part) {
        return of(me, project).stream().filter(it -> it.part().part().id().equals(part)).findFirst().flatMap(Found::shown);
    }

    /** What we look for today, row by row, lowest level first. */
    @Transactional(readOnly = true)
    public List<LookedFor> lookedFor() {
        var rows = new ArrayList<LookedFor>();
        for (var level : Level.values())
            for (var row : rules.table().rowsFor(level.name(), telling.today()))
                rows.add(new LookedFor(level, "evidence.looked-for." + key(row.fact()), row.count(), row.of(), row.validFrom(), row.checkedOn()));
        return rows;
    }

    public boolean maySay(Place place) {
        return May.say(place);
    }

    /** A member confirms or disputes what the facts show of a part; their last word counts. */
    public boolean say(Me me, Place place, String part, View.Says says, String words) {
        if (!May.say(place)) return false;
        var found = of(place).stream().filter(it -> it.part().part().id().equals(part)).findFirst();
        if (found.isEmpty()) return false;
        store.add(place.project().id(), new View(part, me.person(), says, words, found.get().shown().map(Enum::name).orElse(""), telling.today()), telling.now());
        telling.said(me, place.project().id(), part);
        return true;
    }

    private List<Found> found(Project project, List<PartHistory> parts) {
        if (parts.isEmpty()) return List.of();
        var today = telling.today();
        return store.once(project, parts, today, () -> {
            var known = gathering.know(project, today);
            var views = store.views(project.id());
            return parts.stream().map(it -> found(known, it, views)).toList();
        });
    }

    private Found found(Gathering.Known known, PartHistory history, List<View> views) {
        var part = history.part();
        var figures = gathering.figures(known, part);
        var declared = part.level().name();
        var day = known.today();
        var shown = rules.table().level(declared, figures, day).map(Level::valueOf);
        var asked = rules.table().rowsFor(declared, day).stream().map(Row::fact).toList();
        var facts = asked.stream().map(kind -> fact("evidence.fact.", known, part, Objects.requireNonNull(figures.get(kind)))).toList();
        var missing = rules.table().missing(declared, figures, day).stream().map(row -> fact("evidence.not-yet.", known, part, Objects.requireNonNull(figures.get(row.fact())))).toList();
        var broken = gathering.of(known, part).stream().filter(Joint::changedOutside).map(it -> new Found.Broken(it.decision(), it.question())).toList();
        return new Found(history, shown, facts, missing, broken, views.stream().filter(it -> it.part().equals(part.id())).toList());
    }

    private Fact fact(String stem, Gathering.Known known, Part part, Figure figure) {
        var words = stem + key(figure.kind());
        // What nobody's name is on is shown as the small-numbers rule lets it be shown; the rules see the figure itself.
        if (figure.kind() == Kind.OWN_VIEW && figure.of() > 0 && OwnAnswers.shown(figure.count()).isEmpty())
            return new Fact(words + (OwnAnswers.enough(figure.of()) ? ".few" : ".too-few"), 0, figure.of(), href(known, part, figure.kind()));
        return new Fact(words, figure.count(), figure.of(), href(known, part, figure.kind()));
    }

    /** The record a fact was computed from. */
    private String href(Gathering.Known known, Part part, Kind kind) {
        var project = "/projects/" + known.project().id();
        return switch (kind) {
            case SAID, OPEN, JOINED_BEFORE_OPTIONS, LIVED_VOTES -> project;
            case PAID_IN_TIME -> project + "/payments";
            case HEARD, ANSWERED, TOLD_IN_TIME -> project + "/voices";
            case MET, LED_BY_LIVED, OWN_VIEW -> project + "/sessions";
            case JOINT_DECISIONS, DONE_AS_DECIDED, CHANGED_OUTSIDE -> {
                var all = gathering.of(known, part);
                var which = kind == Kind.CHANGED_OUTSIDE ? all.stream().filter(Joint::changedOutside).toList() : all;
                yield which.size() == 1 ? "/decisions/" + which.getFirst().decision() : project + "/decisions";
            }
        };
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
