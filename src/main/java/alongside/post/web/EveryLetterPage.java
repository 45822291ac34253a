package alongside.post.web;

import alongside.design.Page;
import java.util.List;

/** Every kind of letter, each in every language. */
public record EveryLetterPage(List<Kind> kinds) implements Page {

    /** @param name the stem of its keys; @param subject what it is about, in English */
    public record Kind(String name, String subject, List<Paper> papers) {}
}
