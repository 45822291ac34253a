package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.SecretVotes;
import alongside.design.Form;
import alongside.design.Page;
import org.jspecify.annotations.Nullable;

/** @param found the vote that has these three words, after closing; or null */
public record MyVotePage(Decision decision, SecretVotes.@Nullable Counted found, Form form) implements Page {}
