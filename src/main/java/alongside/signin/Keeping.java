package alongside.signin;

import alongside.design.Looks;
import alongside.signin.rules.Way;
import alongside.store.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Keeps what a request carries, when it cannot be taken now because its sign-in or its form is too old. */
@Component
class Keeping {

    private final Drafts drafts;
    private final Limits limits;
    private final List<NeverKept> neverKept;

    Keeping(Drafts drafts, Limits limits, @Lazy List<NeverKept> neverKept) {
        this.drafts = drafts;
        this.limits = limits;
        this.neverKept = neverKept;
    }

    /** @return whether there was something to keep, and it is kept */
    boolean keep(HttpServletRequest request, HttpServletResponse response, boolean unguarded) {
        var path = Way.safe(request.getRequestURI());
        if (path.isEmpty() || !request.getMethod().equals("POST") || !plainForm(request) || neverKept.stream().anyMatch(it -> it.covers(path))) return false;
        var typed = typed(request);
        if (typed.isEmpty() || !limits.draftFrom(request.getRemoteAddr())) return false;
        var browser = Cookies.read(request, Cookies.KEPT).orElseGet(Ids::secret);
        if (!drafts.keep(browser, person(request), unguarded, path, typed)) return false;
        Cookies.set(request, response, Cookies.KEPT, browser, Drafts.LIFE);
        return true;
    }

    /** Once it was taken after all, it need not be kept. */
    void sent(HttpServletRequest request) {
        var id = request.getParameter(FIELD);
        if (id != null) Cookies.read(request, Cookies.KEPT).ifPresent(browser -> drafts.forget(browser, id));
    }

    static final String FIELD = "_draft";

    private @Nullable String person(HttpServletRequest request) {
        var me = Looks.me(request);
        if (me != null) return me.person();
        return Cookies.read(request, Cookies.SIGN_IN).map(drafts::onceOf).orElse(null);
    }

    private static boolean plainForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || type.startsWith("application/x-www-form-urlencoded");
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        typed.remove("_csrf");
        typed.remove(FIELD);
        return typed;
    }
}
