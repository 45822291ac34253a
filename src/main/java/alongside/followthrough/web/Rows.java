package alongside.followthrough.web;

import alongside.design.Choice;
import alongside.followthrough.Reflection;
import alongside.followthrough.Reflections;
import alongside.groups.Membership;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What these pages read the same way. */
@Component("followthroughRows")
class Rows {

    private final Reflections reflections;
    private final Projects projects;
    private final People people;

    Rows(Reflections reflections, Projects projects, People people) {
        this.reflections = reflections;
        this.projects = projects;
        this.people = people;
    }

    /** Each row with the words it was made from, in as many questions for many as for few. */
    List<RowLine> lines(Place place, List<Reflection> rows) {
        var said = reflections.words(place, rows);
        return rows.stream().map(row -> new RowLine(row, row.contributions().stream().map(said::get).filter(Objects::nonNull).toList())).toList();
    }

    /** The names of everybody who promises something here. */
    Map<String, String> names(List<Reflection> rows) {
        var ids = new HashSet<String>();
        rows.forEach(row -> row.promises().forEach(it -> {
            ids.add(it.owner());
            if (it.togetherWith() != null) ids.add(it.togetherWith());
        }));
        var names = new HashMap<String, String>();
        people.find(ids).forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    /** Everybody who could promise something here. */
    List<Choice> people(Place place) {
        var ids = new HashSet<>(projects.roles(place).keySet());
        projects.members(place).stream().filter(it -> it.kind() != Membership.Kind.OBSERVER).forEach(it -> ids.add(it.person()));
        return people.find(ids).values().stream().map(it -> Choice.of(it.id(), it.name()))
                .sorted(java.util.Comparator.comparing(Choice::label)).toList();
    }
}
