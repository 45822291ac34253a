package alongside.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to put to the group.
 *
 * @param proposal what is proposed, or what people should know before they choose
 * @param options for approval; their ids are made by the door
 * @param places for approval: how many are to be chosen
 * @param steps of consent: whether there are questions and quick reactions before the answers
 * @param asking what it is about and whom it is for
 */
public record NewDecision(
        String question, Decision.Way way, String proposal, List<Option> options, int places, LocalDate closes, boolean closeWhenAll,
        @Nullable String part, @Nullable String session, @Nullable String charter, boolean secret, Terms terms, boolean steps, Asking asking) {

    public NewDecision(String question, Decision.Way way, String proposal, List<Option> options, int places, LocalDate closes) {
        this(question, way, proposal, options, places, closes, false, null, null, null, false, Terms.USUAL, false, Asking.USUAL);
    }

    public static NewDecision consent(String question, String proposal, LocalDate closes) {
        return new NewDecision(question, Decision.Way.CONSENT, proposal, List.of(), 1, closes);
    }

    /** @param options title and meaning, title and meaning… */
    public static NewDecision approval(String question, String background, int places, LocalDate closes, String... options) {
        return of(question, Decision.Way.APPROVAL, background, places, closes, options);
    }

    /** @param options title and meaning, title and meaning… */
    public static NewDecision of(String question, Decision.Way way, String background, int places, LocalDate closes, String... options) {
        var list = new ArrayList<Option>();
        for (int i = 0; i + 1 < options.length; i += 2) list.add(new Option("", options[i], options[i + 1]));
        return new NewDecision(question, way, background, list, places, closes);
    }

    public NewDecision about(@Nullable String newPart, @Nullable String newSession) {
        return new NewDecision(question, way, proposal, options, places, closes, closeWhenAll, newPart, newSession, charter, secret, terms, steps, asking);
    }

    public NewDecision closingOn(LocalDate newCloses) {
        return new NewDecision(question, way, proposal, options, places, newCloses, closeWhenAll, part, session, charter, secret, terms, steps, asking);
    }

    public NewDecision adopting(String newCharter) {
        return new NewDecision(question, way, proposal, options, places, closes, closeWhenAll, part, session, newCharter, secret, terms, steps, asking);
    }

    public NewDecision closingWhenAllHaveAnswered() {
        return new NewDecision(question, way, proposal, options, places, closes, true, part, session, charter, secret, terms, steps, asking);
    }

    /** Questions and quick reactions come before the answers. */
    public NewDecision inSteps() {
        return new NewDecision(question, way, proposal, options, places, closes, closeWhenAll, part, session, charter, secret, terms, true, asking);
    }

    /** Nobody sees who votes what. */
    public NewDecision secretly() {
        return new NewDecision(question, way, proposal, options, places, closes, closeWhenAll, part, session, charter, true, terms, steps, asking);
    }

    public NewDecision with(Terms newTerms) {
        return new NewDecision(question, way, proposal, options, places, closes, closeWhenAll, part, session, charter, secret, newTerms, steps, asking);
    }

    /** What it is about and whom it is for. */
    public NewDecision asking(Asking newAsking) {
        return new NewDecision(question, way, proposal, options, places, closes, closeWhenAll, part, session, charter, secret, terms, steps, newAsking);
    }
}
