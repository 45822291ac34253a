package alongside.voices;

import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Barrier;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Stands;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is said now.
 *
 * @param session where it was said, or null
 * @param captured whether somebody else wrote it down; then {@code saidBy} is who said it, or null when not named
 * @param table the table it was said at, and {@code how} the way it came ("by phone", "through an interpreter");
 *     with unnamed words the way is not kept, and the table only where so many sit at it that it points at nobody ({@link AtTables})
 * @param keptFrom who does not see it, by the wish of its author
 * @param besides what else its author says about it
 */
public record NewContribution(@Nullable String session, Kind kind, String words, WhoseView whoseView,
        String onBehalfOf, String howKnown, Visibility visibility, boolean captured, @Nullable String saidBy,
        String table, String how, @Nullable Barrier barrier, @Nullable String answers, Set<String> keptFrom, @Nullable Besides besides) {

    /**
     * @param audience where it may be used; @param warning what to know before it is read, or blank; @param stands how bad a barrier is, and where
     * @param saidAs what somebody from outside the project, who said it, is called; null when nobody did, also in what was written before there was any
     * @param guest what names them in the session's room, so that they know their own words again; null where that is not to be known
     */
    public record Besides(Audience audience, String warning, Stands stands, @Nullable String saidAs, @Nullable String guest) {

        static final Besides NOTHING = new Besides(Audience.PROJECT, "", Stands.UNSAID, null, null);
    }

    /** What was written before there was anything besides has nothing. */
    public Besides said() {
        return besides == null ? Besides.NOTHING : besides;
    }

    /** One's own view in one's own words. */
    public static NewContribution own(@Nullable String session, Kind kind, String words, Visibility visibility) {
        return new NewContribution(session, kind, words, WhoseView.OWN, "", "", visibility, false, null, "", "", null, null, Set.of(), null);
    }

    /** What somebody else said, written down for them. @param saidBy the id of the person, or null when not named */
    public static NewContribution captured(@Nullable String session, Kind kind, String words,
            Visibility visibility, @Nullable String saidBy, String table, String how) {
        return new NewContribution(session, kind, words, WhoseView.OWN, "", "", visibility, true, saidBy, table, how, null, null, Set.of(), null);
    }

    /** The same, said for somebody else. */
    public NewContribution onBehalfOf(String whom, String howKnown) {
        return new NewContribution(session, kind, words, WhoseView.ON_BEHALF, whom, howKnown, visibility, captured, saidBy, table, how, barrier, answers, keptFrom, besides);
    }

    /** The same, written down by somebody else for whoever said it. */
    public NewContribution writtenDownFor(String person) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, true, person, table, how, barrier, answers, keptFrom, besides);
    }

    /** The same, with what kind of thing stands in the way. */
    public NewContribution barrier(@Nullable Barrier what) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, table, how, what, answers, keptFrom, besides);
    }

    /** The same, in answer to something that was said before. */
    public NewContribution answering(@Nullable String contribution) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, table, how, barrier, contribution, keptFrom, besides);
    }

    /** The same, and these people do not see it. */
    public NewContribution keptFrom(Set<String> people) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, table, how, barrier, answers, people, besides);
    }

    /** The same, and nobody knows at which table. */
    NewContribution atNoTable() {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, "", how, barrier, answers, keptFrom, besides);
    }

    /** The same, and it may be used there. */
    public NewContribution allowing(Audience audience) {
        return besides(new Besides(audience, said().warning(), said().stands(), said().saidAs(), said().guest()));
    }

    /** The same, with a warning before the words. */
    public NewContribution warning(String of) {
        return besides(new Besides(said().audience(), of, said().stands(), said().saidAs(), said().guest()));
    }

    /** The same, with how bad a barrier is and where it stands. */
    public NewContribution standing(String howBad, String where) {
        return besides(new Besides(said().audience(), said().warning(), new Stands(howBad, where), said().saidAs(), said().guest()));
    }

    /** The same, and somebody said it who is not of the project. */
    public NewContribution saidAs(String name) {
        return besides(new Besides(said().audience(), said().warning(), said().stands(), name, said().guest()));
    }

    /** The same, and it is this guest's of the session, by whom it can be asked whose it is and by nobody else. */
    public NewContribution ofGuest(@Nullable String guest) {
        return besides(new Besides(said().audience(), said().warning(), said().stands(), said().saidAs(), guest));
    }

    /** Whether somebody who is not of the project says it themselves, under whatever name or none. */
    public boolean byGuest() {
        return !captured && said().saidAs() != null;
    }

    private NewContribution besides(Besides what) {
        return new NewContribution(session, kind, words, whoseView, onBehalfOf, howKnown, visibility, captured, saidBy, table, how, barrier, answers, keptFrom, what);
    }
}
