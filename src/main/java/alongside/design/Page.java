package alongside.design;

/**
 * A page to show. The record's name finds the template beside it: `decisions.web.DecisionPage` is drawn by
 * `decisions/web/decision.jte`, which is given the page and the {@link Look}.
 */
public non-sealed interface Page extends Answer {

    /** 200, or 422 when a form came back with something to mend. */
    default int status() {
        return form() == null || form().ok() ? 200 : 422;
    }

    /** The form on this page, if it has one; its problems are listed at the top of the page. */
    default @org.jspecify.annotations.Nullable Form form() {
        return null;
    }
}
