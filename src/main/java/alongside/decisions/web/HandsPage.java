package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * @param people who is here and still waited for, by their ids, with their names
 * @param more whether others come when these are saved
 * @param ticked what each hand says, to be looked at before it is saved; empty while they are ticked
 */
public record HandsPage(Decision decision, Map<String, String> people, boolean more, Map<String, String> ticked, Form form) implements Page {

    /** Whose hands say this. */
    public List<String> saying(String answer) {
        return ticked.entrySet().stream().filter(it -> it.getValue().equals(answer)).map(it -> people.getOrDefault(it.getKey(), "")).collect(Collectors.toList());
    }
}
