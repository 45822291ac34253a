package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * @param awaited of those who are here
 * @param ticked what each hand says, to be looked at before it is saved; empty while they are ticked
 */
public record HandsPage(Decision decision, Awaited awaited, Map<String, String> ticked, Form form) implements Page {

    /** Whose hands say this. */
    public List<String> saying(String answer) {
        return ticked.entrySet().stream().filter(it -> it.getValue().equals(answer)).map(it -> awaited.people().getOrDefault(it.getKey(), "")).collect(Collectors.toList());
    }
}
