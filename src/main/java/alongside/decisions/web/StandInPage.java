package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;

/** @param person whose vote it is; @param name theirs, or blank when they say it themselves; @param free who can be asked */
public record StandInPage(Decision decision, String person, String name, List<Choice> free, Form form) implements Page {}
