package alongside.design;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * While one page is read nothing changes, so the same question asked by several panels is answered once. A request
 * that may change something, and anything that is not a request, asks afresh each time.
 */
public final class OncePerPage {

    private OncePerPage() {}

    /** @param question what is asked, with its ids; the room's name first, so that rooms do not meet by chance */
    public static <T> T ask(String question, Supplier<T> answer) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here)) return answer.get();
        if (!here.getRequest().getMethod().equals("GET")) return answer.get();
        var answers = answers(here);
        var known = answers.get(question);
        if (known == null) answers.put(question, known = answer.get());
        @SuppressWarnings("unchecked") // a question has one kind of answer
        var same = (T) known;
        return same;
    }

    @SuppressWarnings("unchecked") // we alone put it there
    private static Map<String, Object> answers(ServletRequestAttributes here) {
        var name = OncePerPage.class.getName();
        if (here.getRequest().getAttribute(name) instanceof Map<?, ?> answers) return (Map<String, Object>) answers;
        var fresh = new HashMap<String, Object>();
        here.getRequest().setAttribute(name, fresh);
        return fresh;
    }
}
