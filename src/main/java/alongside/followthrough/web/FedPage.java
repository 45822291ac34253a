package alongside.followthrough.web;

import alongside.decisions.Decision;
import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;

/** Which rows fed into a decision. */
public record FedPage(Decision decision, List<Choice> rows, Form form) implements Page {}
