package alongside.voices;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said now.
 *
 * @param session where it was said, or null
 * @param captured whether somebody else wrote it down; then {@code saidBy} is who said it, or null when not named
 * @param table the table it was said at, and {@code how} the way it came ("by phone", "through an interpreter");
 *     neither is kept with unnamed words, because both can tell who spoke
 * @param keptFrom who does not see it, by the wish of its author
 */
public record NewContribution(@Nullable String session, Contribution.Kind kind, String words, Contribution.WhoseView whoseView,
        String onBehalfOf, String howKnown, Contribution.Visibility visibility, boolean captured, @Nullable String saidBy,
        String table, String how, Contribution.@Nullable Barrier barrier, @Nullable String answers, Set<String> keptFrom) {

    /** One's own view in one's own words. */
    public static NewContribution own(@Nullable String session, Contribution.Kind kind, String words, Contribution.Visibility visibility) {
        return new NewContribution(session, kind, words, Contribution.WhoseView.OWN, "", "", visibility, false, null, "", "", null, null, Set.of());
    }

    /** What somebody else said, written down for them. @param saidBy the id of the person, or null when not named */
    public static NewContribution captured(@Nullable String session, Contribution.Kind kind, String words,
            Contribution.Visibility visibility, @Nullable String saidBy, String table, String how) {
        return new NewContribution(session, kind, words, Contribution.WhoseView.OWN, "", "", visibility, true, saidBy, table, how, null, null, Set.of());
    }

    /** The same, said for somebody else. */
    public NewContribution onBehalfOf(String whom, String howKnown) {
        return new NewContribution(session, kind, words, Contribution.WhoseView.ON_BEHALF, whom, howKnown, visibility, captured, saidBy, table, how, barrier, answers, keptFrom);
    }

    /** The same, with what kind of thing stands in the way. */
    public NewContribution barrier(Contribution.@Nullable Barrier what) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, table, how, what, answers, keptFrom);
    }

    /** The same, in answer to something that was said before. */
    public NewContribution answering(@Nullable String contribution) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, table, how, barrier, contribution, keptFrom);
    }

    /** The same, and these people do not see it. */
    public NewContribution keptFrom(Set<String> people) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, table, how, barrier, answers, people);
    }
}
