package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Form;
import alongside.design.Page;

/** @param person for whom it is written down, or blank when people answer themselves; @param name theirs */
public record AnswerPage(Decision decision, String person, String name, Form form) implements Page {}
