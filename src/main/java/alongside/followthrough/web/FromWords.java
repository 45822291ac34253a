package alongside.followthrough.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.followthrough.Feeding;
import alongside.followthrough.Reflections;
import alongside.projects.Projects;
import alongside.who.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On a contribution's page: what it changed and which decisions it led to, and one press to make a row of it. */
@Component
class FromWords implements Panel {

    private final Reflections reflections;
    private final Projects projects;
    private final Feeding feeding;

    FromWords(Reflections reflections, Projects projects, Feeding feeding) {
        this.reflections = reflections;
        this.projects = projects;
        this.feeding = feeding;
    }

    @Override
    public String slot() {
        return "voices.contribution";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Part show(String contribution, Me me) {
        return feeding.ledTo(me, contribution).map(led -> {
            var rows = reflections.from(me, contribution);
            boolean keeps = projects.place(me, led.said().project()).filter(reflections::mayKeep).isPresent();
            if (rows.isEmpty() && led.decisions().isEmpty() && led.plans().isEmpty() && !keeps) return null;
            return new FromWordsPart(rows, led.decisions(), led.plans(), keeps ? "/projects/" + led.said().project() + "/reflections/new?contribution=" + contribution : null,
                    led.all().isEmpty() ? null : "/contributions/" + contribution + "/decisions",
                    keeps ? "/contributions/" + contribution + "/plan-changes" : null);
        }).orElse(null);
    }
}
