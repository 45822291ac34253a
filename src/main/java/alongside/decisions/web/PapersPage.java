package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.NewAnswer;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;

/** @param papers how many are to be entered; @param entered what the first teller entered, for the second to look at */
public record PapersPage(Decision decision, int papers, List<NewAnswer> entered, Form form) implements Page {}
