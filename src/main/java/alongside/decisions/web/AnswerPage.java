package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Form;
import alongside.design.Page;

/** @param person for whom it is written down, or blank when people answer themselves; @param name theirs; @param mayStandIn whether they can ask somebody to vote for them */
public record AnswerPage(Decision decision, String person, String name, boolean mayStandIn, Form form) implements Page {

    static AnswerPage own(Decision decision, Form form) {
        return new AnswerPage(decision, "", "", false, form);
    }
}
