package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.NewAnswer;
import alongside.design.Form;
import alongside.design.Page;
import java.util.Map;

/**
 * @param copied what each ballot says, to be looked at before it is saved; empty while they are copied
 */
public record BallotsPage(Decision decision, Awaited awaited, Map<String, NewAnswer> copied, Form form) implements Page {}
