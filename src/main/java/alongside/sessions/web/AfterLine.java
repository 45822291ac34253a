package alongside.sessions.web;

import alongside.sessions.AfterStep;

/** @param name who sees to it; blank while nobody does, and where names are not shown @param late whether its day has passed @param may whether the reader can change it */
public record AfterLine(AfterStep step, String name, boolean late, boolean may) {

    /** Whether it was not done by a day we had said. */
    boolean sorry() {
        return late || step.done() == null && step.was() != null;
    }

    public String path() {
        return AfterPages.path(step.kind());
    }
}
