package alongside.maps.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.maps.MapQuestion;
import alongside.maps.Maps;
import alongside.maps.ToTend;
import alongside.projects.Projects;
import alongside.who.Me;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions of short statements on a project's page; nothing where there are none and nobody here may open one. */
@Component("mapsOnProject")
class OnProject implements Panel {

    private final Maps maps;
    private final ToTend toTend;
    private final Projects projects;

    OnProject(Maps maps, ToTend toTend, Projects projects) {
        this.maps = maps;
        this.toTend = toTend;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "projects.project";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return projects.place(me, subject).map(place -> {
            var all = maps.in(place).stream().sorted(java.util.Comparator.comparing(MapQuestion::closed)).toList();
            var waiting = toTend.in(place).stream().collect(Collectors.toMap(it -> it.question().id(), it -> it.statements().size()));
            return all.isEmpty() && !maps.mayOpen(place) ? null : new MapsPart(all, waiting, maps.mayOpen(place) ? subject : "");
        }).orElse(null);
    }
}
