package alongside.sessions;

import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.projects.Project;
import alongside.projects.Projects;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still to sort is chased and never enforced: once the follow-up day has passed, its arranger gets one letter. */
@Service("sessionsChasing")
@Transactional
public class Chasing {

    private static final long EACH_HOUR = 3_600_000;

    private final Store store;
    private final Projects projects;
    private final Post post;
    private final People people;
    private final InstantSource clock;

    Chasing(Store store, Projects projects, Post post, People people, InstantSource clock) {
        this.store = store;
        this.projects = projects;
        this.post = post;
        this.people = people;
        this.clock = clock;
    }

    /** @return how many were chased now */
    @Scheduled(initialDelay = EACH_HOUR, fixedDelay = EACH_HOUR)
    public int chase() {
        int chased = 0;
        for (var session : store.late(Dates.dayOf(clock.instant()))) {
            if (session.followUp() == null || !store.step(session.id(), Step.CHASED, null)) continue;
            var to = people.addressee(store.arranger(session.id()));
            post.send(to, Letter.needed("sessions.letter.late", session.project(), "/sessions/" + session.id(),
                    "title", session.title(), "followUp", Dates.day(session.followUp(), to.locale())));
            chased++;
        }
        return chased;
    }

    /** @param days since it was held; @param late whether the day by which people were to hear has passed; @param feltOff how much felt off to people that nobody has seen to */
    public record NotFinished(Session session, int days, boolean late, int feltOff) {}

    /** What has ended and is not finished, or to whom something felt off that nobody has seen to, longest ago first, for whoever plans sessions there. */
    @Transactional(readOnly = true)
    public List<NotFinished> notFinished(Me me) {
        var today = Dates.dayOf(clock.instant());
        var mine = projects.of(me).stream().map(Project::id).collect(Collectors.toSet());
        return store.notFinished(mine).entrySet().stream().filter(it -> projects.place(me, it.getKey().project()).filter(May::plan).isPresent()).map(it -> {
            var held = it.getKey();
            boolean late = held.stage() == Session.Stage.ENDED && held.followUp() != null && today.isAfter(held.followUp());
            return new NotFinished(held, Math.max(0, (int) ChronoUnit.DAYS.between(held.day(), today)), late, it.getValue());
        }).toList();
    }
}
