package alongside.post.web;

import alongside.design.Page;
import alongside.post.Waiting;
import java.util.List;

/** @param held whether no letter leaves because a backup was restored; @param mailSet whether e-mail can leave at all */
public record LettersPage(List<Waiting> toPost, List<Waiting> toPhone, boolean held, boolean mailSet, boolean maySetMail) implements Page {}
