package alongside.projects.web;

import alongside.facts.Facts;
import alongside.facts.Happening;
import alongside.words.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What happened in a project, in words. A room gives its happenings words by the key `room.happened.past-verb`, which
 * may say {name}, who did it; a happening without words is not told.
 */
@Component
class Timeline {

    private static final String INFIX = ".happened.";

    private final Facts facts;
    private final List<String> told;

    Timeline(Facts facts, Words words) {
        this.facts = facts;
        told = words.texts("").keySet().stream().filter(it -> it.contains(INFIX)).map(it -> it.replace(INFIX, ".")).sorted().toList();
    }

    List<Happening> latest(String project, int most) {
        return facts.of(project, told, most);
    }

    static String words(Happening happening) {
        int room = happening.kind().indexOf('.');
        return happening.kind().substring(0, room) + INFIX + happening.kind().substring(room + 1);
    }
}
