package alongside.projects;

import alongside.facts.Facts;
import alongside.projects.ReadinessCheck.Answered;
import alongside.projects.rules.Readiness.Question;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calm set-up of a project, in any order and at any time: its plan, whether we are ready, who decides what. */
@Service("projectsSettingUp") // the demonstration sets up too
@Transactional
public class SettingUp {

    private final SetUpStore store;
    private final Facts facts;
    private final InstantSource clock;

    SettingUp(SetUpStore store, Facts facts, InstantSource clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    public void plan(Me me, Place place, Plan plan) {
        onlyWhoArranges(place);
        store.put(place.project().id(), plan);
        facts.happened("projects.plan-written", place.project().id(), place.project().id(), me);
    }

    /** Each time the six questions were answered, newest first; the newest stands. */
    @Transactional(readOnly = true)
    public List<ReadinessCheck> readiness(Place place) {
        return store.checks(place.project().id());
    }

    /** Answers one of the six. On another day a new check begins with the answers of the last, which is kept. */
    public void answer(Me me, Place place, Question question, Answered answered) {
        onlyWhoArranges(place);
        var project = place.project().id();
        var last = store.checks(project).stream().findFirst();
        var check = last.filter(it -> it.day().equals(Dates.dayOf(clock.instant()))).map(ReadinessCheck::id).orElseGet(() -> {
            var fresh = store.addCheck(project, me.person(), clock.instant());
            last.ifPresent(it -> it.answers().forEach((asked, said) -> store.put(fresh, asked, said)));
            facts.happened("projects.readiness-checked", project, fresh, me);
            return fresh;
        });
        store.put(check, question, answered);
    }

    /** @param question by its name: SERIOUS, LISTENING, LEADERSHIP, WHY, UNCERTAINTY or BUDGET */
    public void answer(Me me, Place place, String question, Answered answered) {
        answer(me, place, Question.valueOf(question), answered);
    }

    @Transactional(readOnly = true)
    public List<DecisionRight> rights(Place place) {
        return store.rights(place.project().id());
    }

    public String addRight(Me me, Place place, String matter, String who) {
        onlyWhoArranges(place);
        var twice = store.rights(place.project().id()).stream().filter(it -> it.matter().equals(matter) && it.who().equals(who)).findFirst();
        if (twice.isPresent()) return twice.get().id();
        var right = new DecisionRight(Ids.fresh(), matter, who);
        store.add(place.project().id(), right);
        facts.happened("projects.right-written", place.project().id(), right.id(), me);
        return right.id();
    }

    public void removeRight(Me me, Place place, String right) {
        onlyWhoArranges(place);
        if (store.removeRight(place.project().id(), right) > 0) facts.happened("projects.right-removed", place.project().id(), right, me);
    }

    private static void onlyWhoArranges(Place place) {
        if (!May.arrange(place)) throw new IllegalArgumentException("Only those who arrange a project set it up");
    }
}
