package alongside.sessions;

import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.sessions.rules.After;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to do after a session is chased and never enforced: once the day of it has passed, whoever sees to it gets one letter. */
@Service("sessionsChasing")
@Transactional
public class Chasing {

    private static final long EACH_HOUR = 3_600_000;

    private final Store store;
    private final AfterStore after;
    private final Projects projects;
    private final Told told;
    private final InstantSource clock;

    Chasing(Store store, AfterStore after, Projects projects, Told told, InstantSource clock) {
        this.store = store;
        this.after = after;
        this.projects = projects;
        this.told = told;
        this.clock = clock;
    }

    @Component("sessionsToldLate")
    record Told(Post post, People people) {}

    /** @return how many were chased now */
    @Scheduled(initialDelay = EACH_HOUR, fixedDelay = EACH_HOUR)
    public int chase() {
        int chased = 0;
        for (var it : after.late(Dates.dayOf(clock.instant()))) {
            if (!after.chase(it.session().id(), it.step().kind(), clock.instant())) continue;
            write(it.session(), it.step());
            chased++;
        }
        return chased;
    }

    private void write(Session session, AfterStep it) {
        var to = told.people.addressee(it.owner() == null ? store.arranger(session.id()) : it.owner());
        var page = "/sessions/" + session.id() + "/after";
        told.post.send(to, it.kind() == After.FOLLOW_UP
                ? Letter.needed("sessions.letter.late", session.project(), page, "title", session.title(), "followUp", Dates.day(it.day(), to.locale()))
                : Letter.needed("sessions.letter.after-late", session.project(), page, "title", session.title(), "what", it.kind().name(), "day", Dates.day(it.day(), to.locale())));
    }

    /**
     * @param days since it was held
     * @param late whether the day by which people were to hear has passed
     * @param behind what else was to be done by now and is not
     * @param feltOff how much felt off to people that nobody has seen to
     */
    public record NotFinished(Session session, int days, boolean late, List<AfterStep> behind, int feltOff) {}

    /** What has ended and is not finished, is late, or felt off to people and nobody has seen to it, longest ago first, for whoever plans sessions there. */
    @Transactional(readOnly = true)
    public List<NotFinished> notFinished(Me me) {
        var today = Dates.dayOf(clock.instant());
        var mine = projects.of(me).stream().map(Project::id).collect(Collectors.toSet());
        return after.waits(mine, me.person(), today).stream().filter(it -> it.open(today)).filter(it -> projects.place(me, it.session().project()).filter(May::plan).isPresent()).map(it -> {
            var held = it.session();
            var late = it.steps().stream().filter(step -> step.late(today)).toList();
            return new NotFinished(held, Math.max(0, (int) ChronoUnit.DAYS.between(held.day(), today)), late.stream().anyMatch(step -> step.kind() == After.FOLLOW_UP),
                    late.stream().filter(step -> step.kind() != After.FOLLOW_UP).toList(), it.feltOff());
        }).toList();
    }
}
