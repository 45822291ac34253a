package alongside.sessions.web;

import alongside.design.Form;
import alongside.store.Ids;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one goes on in a list of names after what was typed beside some of them was saved. */
final class Turned {

    /** Behind whom the names begin that were sent. */
    static final String AFTER = "after";
    /** Pressed to go on to others: behind whom those begin. */
    static final String TO = "to";

    private Turned() {}

    /** @param kept what else the address carries: name=value */
    static String to(String path, Form form, String... kept) {
        var after = form.everything().containsKey(TO) ? form.typed(TO) : form.typed(AFTER);
        var query = Stream.concat(Ids.is(after) ? Stream.of(AFTER + "=" + after) : Stream.empty(), Arrays.stream(kept)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
