package alongside.sessions;

import alongside.projects.SetUpStep;
import org.springframework.stereotype.Component;

/** Part of the set-up: a first session is planned. */
@Component
class FirstSessionStep implements SetUpStep {

    private final Store store;

    FirstSessionStep(Store store) {
        this.store = store;
    }

    @Override
    public String words() {
        return "sessions.step.first";
    }

    @Override
    public String href(String project) {
        return "/projects/" + project + "/sessions";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public int done(String project) {
        return Math.min(1, store.of(project).size());
    }

    @Override
    public int all(String project) {
        return 1;
    }
}
