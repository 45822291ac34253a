package alongside.signin;

import alongside.design.Go;
import alongside.signin.rules.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** What happens in the browser when a person has come in: a new cookie, and on to where they wanted to go. */
public final class ComeIn {

    private ComeIn() {}

    public static Go in(SignIns.Begun begun, HttpServletRequest request, HttpServletResponse response) {
        Cookies.signIn(request, response, begun);
        var way = Way.safe(begun.leadsTo());
        if (!begun.halfway()) return way.isEmpty() ? on(request, response) : Go.to(way);
        if (!way.isEmpty()) Cookies.remember(request, response, way);
        return Go.to("/sign-in/second");
    }

    /** An open page that is not for everybody: first come in, then back to it. */
    public static Go first(HttpServletRequest request, HttpServletResponse response) {
        var way = request.getMethod().equals("GET") ? Way.safe(request.getRequestURI()) : "";
        if (!way.isEmpty()) Cookies.remember(request, response, way);
        return Go.to("/sign-in");
    }

    /** First the second step, then on to this page of ours. */
    public static Go twice(HttpServletRequest request, HttpServletResponse response, String way) {
        Cookies.remember(request, response, way);
        return Go.to("/sign-in/second");
    }

    /** On to where the person wanted to go. */
    public static Go on(HttpServletRequest request, HttpServletResponse response) {
        var way = Way.safe(Cookies.remembered(request));
        Cookies.clear(request, response, Cookies.WAY);
        if (!way.isEmpty()) return Go.to(way);
        return Go.to(Cookies.read(request, Cookies.KEPT).isPresent() ? "/kept" : "/");
    }

    /** Whether what was typed when the sign-in ended waits behind the way in. */
    public static boolean leadsToKept(HttpServletRequest request) {
        return Cookies.remembered(request).equals("/kept");
    }

    public static String device(HttpServletRequest request) {
        return alongside.signin.rules.Browser.name(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
