package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Promise;
import alongside.followthrough.Reflections;
import alongside.people.People;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody does because of what was said in a session, with who and by when, in its recap. */
@Component("followthroughPromisedInRecap")
class PromisedInRecap implements Panel {

    private final Reflections reflections;
    private final Sessions sessions;
    private final Projects projects;
    private final People people;

    PromisedInRecap(Reflections reflections, Sessions sessions, Projects projects, People people) {
        this.reflections = reflections;
        this.sessions = sessions;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public String slot() {
        return "sessions.recap";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        var place = sessions.seenBy(me, subject).flatMap(it -> projects.place(me, it.project())).orElse(null);
        if (place == null) return null;
        var promises = reflections.saidIn(place, subject).stream().flatMap(it -> it.promises().stream()).toList();
        return promises.isEmpty() ? null : new PromisedInRecapPart(promises, names(promises));
    }

    private Map<String, String> names(Iterable<Promise> promises) {
        var known = new HashSet<String>();
        for (var it : promises) {
            known.add(it.owner());
            if (it.togetherWith() != null) known.add(it.togetherWith());
        }
        return people.find(known).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().name()));
    }
}
