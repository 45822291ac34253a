package alongside.design;

import alongside.store.Ids;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where one goes on in a list of names after what was typed beside some of them was saved. */
public final class Turned {

    private Turned() {}

    /** Back to where whoever opened the list came from, where one press saved all of it; in a longer list on, as below. @param all how many names there are */
    public static Answer back(int all, String path, Form form, boolean saved, String saying, Map<String, String> kept, Function<Form, Page> page) {
        boolean done = !form.back().isEmpty() && !Leaf.turned(form) && Leaf.fits(all);
        return done ? Go.back(form, path).saying(saying, saved) : to(path, form, saved, saying, kept, page);
    }

    /**
     * @param saved whether anything was; whoever only went on to other names is not told so
     * @param saying what is said of it
     * @param kept what else stays as it was, by its field
     * @param page the list as somebody finds it there; it comes at once where a name is looked for, which is to stand in no address
     */
    public static Answer to(String path, Form form, boolean saved, String saying, Map<String, String> kept, Function<Form, Page> page) {
        var there = Form.empty().goingBack(form);
        kept.forEach(there::put);
        if (Ids.is(Leaf.next(form))) there.put(Leaf.AFTER, Leaf.next(form));
        var query = there.everything().keySet().stream().sorted().map(it -> it + "=" + there.typed(it).replace("#", "%23")).collect(Collectors.joining("&"));
        boolean told = saved || !Leaf.turned(form);
        if (Leaf.word(form).isEmpty()) return Go.to(query.isEmpty() ? path : path + "?" + query).saying(saying, told);
        return page.apply(there.put(Leaf.FIND, Leaf.word(form)).saying(saying, told));
    }
}
