package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.QuestionList;
import alongside.sessions.QuestionList.Side;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param lists first one first
 * @param side for whom the reader may say yes, or null
 * @param names of those who said yes, by id
 */
public record QuestionListPage(Session session, List<QuestionList> lists, @Nullable Side side, boolean mayWrite, Map<String, String> names, Form form) implements Page {

    public @Nullable QuestionList agreed() {
        return QuestionList.agreed(lists);
    }

    /** What was written last, while it waits for somebody's yes. */
    public @Nullable QuestionList waiting() {
        return lists.isEmpty() || lists.getLast().agreed() ? null : lists.getLast();
    }

    public boolean asksMe() {
        var waiting = waiting();
        return waiting != null && side != null && !waiting.yeses().containsKey(side);
    }

    /** Those that are neither agreed now nor waiting, latest first. */
    public List<QuestionList> before() {
        return lists.reversed().stream().filter(it -> it != agreed() && it != waiting()).toList();
    }
}
