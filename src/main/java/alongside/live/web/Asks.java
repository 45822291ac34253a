package alongside.live.web;

import alongside.decisions.Decision;
import alongside.live.Card;
import alongside.voices.Contribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of one person on their own screen now. @param card the card to answer, or null; @param questions what is put to them; @param rules whether something is put forward for how we work; @param check words of theirs that somebody wrote down and they have not looked at yet, or null; @param waits whether there is more, which comes when one of these is answered */
public record Asks(@Nullable Card card, List<Decision> questions, boolean rules, @Nullable Contribution check, boolean waits) {}
