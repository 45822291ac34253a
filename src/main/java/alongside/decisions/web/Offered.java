package alongside.decisions.web;

import alongside.decisions.Asking.Topic;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Whom;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.groups.Charters;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Sessions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new question can be tied to: a part, a session, the charter, the people of one place, a topic. */
@Component("decisionsOffered")
class Offered {

    private final Decisions decisions;
    private final Projects projects;
    private final Sessions sessions;
    private final Charters charters;
    private final Whom whom;

    Offered(Decisions decisions, Projects projects, Sessions sessions, Charters charters, Whom whom) {
        this.decisions = decisions;
        this.projects = projects;
        this.sessions = sessions;
        this.charters = charters;
        this.whom = whom;
    }

    NewDecisionPage page(Place place, Decision.Way way, Form form) {
        return new NewDecisionPage(place.project(), way, votes(place, null), parts(place), sessions(place), way == Decision.Way.CONSENT && charter(place).isPresent(),
                people(place), topics(place), whom.maySayWhoIsOf(place), form);
    }

    Optional<String> part(Place place, Form form) {
        return known(form.typed("part"), parts(place));
    }

    Optional<String> session(Place place, Form form) {
        return known(form.typed("session"), sessions(place));
    }

    Optional<String> charter(Place place) {
        return charters.draft(place.project().group()).map(it -> it.id());
    }

    Optional<String> people(Place place, Form form) {
        return known(form.typed("whom"), people(place));
    }

    /** One of the usual topics, or the group's own words. */
    String about(Place place, Form form) {
        var typed = form.typed("about");
        if (typed.equals(NewDecisionPage.OWN)) return form.text("aboutOwn", 60);
        boolean usual = Arrays.stream(Topic.values()).anyMatch(it -> it.name().equals(typed));
        return usual || topics(place).contains(typed) ? typed : "";
    }

    int votes(Place place, @Nullable String peopleOf) {
        return whom.asked(place, peopleOf).size();
    }

    private List<Choice> parts(Place place) {
        return projects.parts(place).stream().map(it -> Choice.of(it.id(), it.title())).toList();
    }

    private List<Choice> sessions(Place place) {
        return sessions.of(place).stream().map(it -> Choice.of(it.id(), it.title())).toList();
    }

    private List<Choice> people(Place place) {
        return whom.of(place).stream().map(it -> Choice.of(it.id(), it.name())).toList();
    }

    /** What this group has called other topics before. */
    private List<String> topics(Place place) {
        return Topics.own(Topics.of(decisions.of(place)));
    }

    private static Optional<String> known(String id, List<Choice> choices) {
        return choices.stream().map(Choice::value).filter(id::equals).findFirst();
    }
}
