package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Leaf;
import alongside.store.Ids;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one goes on in a list of names after what was typed beside some of them was saved. */
final class Turned {

    private Turned() {}

    /** @param kept what else the address carries: name=value */
    static String to(String path, Form form, String... kept) {
        var after = Leaf.next(form);
        var query = Stream.concat(Ids.is(after) ? Stream.of(Leaf.AFTER + "=" + after) : Stream.empty(), Arrays.stream(kept)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
