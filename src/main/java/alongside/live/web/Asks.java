package alongside.live.web;

import alongside.decisions.Decision;
import alongside.live.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of one person on their own screen now. @param card the card to answer, or null; @param questions what is put to them; @param rules whether something is put forward for how we work; @param waits whether there is more, which comes when one of these is answered */
public record Asks(@Nullable Card card, List<Decision> questions, boolean rules, boolean waits) {}
