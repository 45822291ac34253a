package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;

/**
 * One step in looking after a decision. Its words stand under `decisions.step.<name>`.
 *
 * @param choices whom it can be about, where that is asked
 */
public record StepPage(Decision decision, Step step, List<Choice> choices, Form form) implements Page {

    public enum Step { WORDS, ROUND, ABSENCE, INTEREST, OUTCOME, VIEW, DONE, CHANGE, VOID, FED }
}
