package alongside.live.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.live.GroundRules;
import alongside.sessions.Session;
import java.util.List;
import java.util.stream.IntStream;

/** How people work together today, for those who run it. */
public record RulesPage(Session session, GroundRules.Rules rules, Form form) implements Page {

    /** Each by where it stands. */
    public List<Choice> which() {
        return IntStream.range(0, rules.all().size()).mapToObj(it -> Choice.of(String.valueOf(it), rules.all().get(it))).toList();
    }
}
