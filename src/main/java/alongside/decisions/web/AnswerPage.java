package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Form;
import alongside.design.Page;

/** @param person for whom it is written down, or blank when people answer themselves; @param name theirs; @param mayStandIn whether they can ask somebody to vote for them; @param standsIn whether they asked the reader */
public record AnswerPage(Decision decision, String person, String name, boolean mayStandIn, boolean standsIn, Form form) implements Page {

    static AnswerPage own(Decision decision, Form form) {
        return new AnswerPage(decision, "", "", false, false, form);
    }
}
