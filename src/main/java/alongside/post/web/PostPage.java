package alongside.post.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.post.Letters.Standing;

/** @param trial the form that sends a letter on trial; @param said the key of what came of it, or blank */
public record PostPage(Form form, Standing standing, boolean held, boolean passwordKept, String tried, String problem) implements Page {}
