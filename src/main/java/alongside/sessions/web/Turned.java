package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Leaf;
import alongside.store.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Where one goes on in a list of names after what was typed beside some of them was saved. */
final class Turned {

    private Turned() {}

    /**
     * @param saved whether anything was; whoever only went on to other names is not told so
     * @param saying what is said of it
     * @param kept what else the address carries: name=value
     */
    static Go to(String path, Form form, boolean saved, String saying, String... kept) {
        var after = Leaf.next(form);
        var word = Leaf.word(form);
        var where = Stream.concat(Ids.is(after) ? Stream.of(Leaf.AFTER + "=" + after) : Stream.empty(), word.isEmpty() ? Stream.empty() : Stream.of(Leaf.FIND + "=" + UriUtils.encode(word, StandardCharsets.UTF_8)));
        var query = Stream.concat(where, Arrays.stream(kept)).collect(Collectors.joining("&"));
        var go = Go.to(query.isEmpty() ? path : path + "?" + query);
        return saved || !Leaf.turned(form) ? go.saying(saying) : go;
    }
}
