package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.NewAnswer;
import alongside.decisions.SecretVotes;
import alongside.design.Page;
import alongside.people.How;
import org.jspecify.annotations.Nullable;

/** What was answered, to look at once more before it is saved. @param standsIn whether its person asked the reader to vote; @param phrase the three words of a secret vote, or null */
public record CheckPage(Decision decision, String person, String name, NewAnswer answer, @Nullable How how, boolean readBack, boolean standsIn, SecretVotes.@Nullable Phrase phrase)
        implements Page {

    static CheckPage own(Decision decision, NewAnswer answer, SecretVotes.@Nullable Phrase phrase) {
        return new CheckPage(decision, "", "", answer, null, false, false, phrase);
    }
}
