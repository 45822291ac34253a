package alongside.projects;

/**
 * One thing to settle before a project is put before the public. Each room contributes its own as a component. People
 * can be invited and a first session held at once: set-up gates publishing and nothing else.
 */
public interface SetUpStep {

    /** The key of its words, for example `projects.step.parts`. */
    String words();

    /** The page where it is done. */
    String href(String project);

    /** Where it stands in the list: small numbers first. */
    int order();

    /** How much of it is done. */
    int done(String project);

    /** How much there is to do; when it is all done, the step is done. */
    int all(String project);
}
