package alongside.live.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.live.GroundRules;
import alongside.sessions.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * How people work together today: for those who run it, and for everybody who has to live with it.
 *
 * @param full whether the first thing that is put forward would wait on people's own screens
 */
public record RulesPage(Session session, GroundRules.Rules rules, boolean runs, boolean mayObject, boolean full, Form form) implements Page {

    /** What the reader cannot live with, as they said it. */
    public Form objecting() {
        var said = Form.empty();
        rules.putForward().stream().filter(GroundRules.Today::mine).forEach(it -> said.put("cannot", it.id()));
        return said;
    }

    /** What nobody objects to on a screen: it is asked aloud besides. */
    public List<GroundRules.Today> agreeable() {
        return rules.putForward().stream().filter(it -> it.objections() == 0).toList();
    }

    public static List<Choice> choices(List<GroundRules.Today> rules) {
        return rules.stream().map(it -> Choice.of(it.id(), it.words())).toList();
    }

    /** Each by its own words: others add rules and take them away meanwhile. */
    public List<Choice> which() {
        return rules.all().stream().map(it -> Choice.of(UUID.nameUUIDFromBytes(it.getBytes(StandardCharsets.UTF_8)).toString(), it)).toList();
    }
}
