package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.NewAnswer;
import alongside.design.Form;
import alongside.design.Page;
import java.util.Map;

/**
 * @param people who is still waited for, by their ids, with their names
 * @param more whether others come when these are saved
 * @param copied what each ballot says, to be looked at before it is saved; empty while they are copied
 */
public record BallotsPage(Decision decision, Map<String, String> people, boolean more, Map<String, NewAnswer> copied, Form form) implements Page {}
