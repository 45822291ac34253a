package alongside.decisions.web;

import alongside.decisions.rules.Step;
import java.util.List;

/**
 * What people say in a consent round before they answer, and what would meet an objection.
 *
 * @param stages what this round goes through; empty when it goes straight to the answers
 * @param ideas what would meet the objections that stand
 * @param notYet who has not said anything in this step
 * @param speak whether the reader can say something now
 * @param reasonNeeded whether a question is left that nobody has answered
 * @param dayNeeded whether the last day to answer is over
 */
public record Talk(
        Step step, List<Stage> stages, List<Question> questions, List<Voice> reactions, List<Voice> ideas, List<String> notYet,
        boolean speak, boolean reply, boolean goOn, boolean writeDown, boolean reasonNeeded, boolean dayNeeded) {

    /** @param name of its words @param left why it was left with something open, or blank @param by who said so */
    public record Stage(String name, boolean now, boolean over, String left, String by) {}

    public record Voice(String name, String words, String enteredBy) {}

    public record Question(String id, Voice asked, List<Voice> answers) {}
}
