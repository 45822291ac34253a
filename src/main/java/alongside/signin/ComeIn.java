package alongside.signin;

import alongside.design.Go;
import alongside.signin.rules.Way;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens in the browser when a person has come in: a new cookie, and on to where they wanted to go. */
public final class ComeIn {

    private ComeIn() {}

    public static Go in(SignIns.Begun begun, HttpServletRequest request, HttpServletResponse response) {
        Cookies.signIn(request, response, begun);
        var way = Stream.of(begun.leadsTo(), Cookies.remembered(request)).map(Way::safe).filter(it -> !it.isEmpty()).findFirst();
        Cookies.clear(request, response, Cookies.WAY);
        return Go.to(way.orElse("/"));
    }

    public static String device(HttpServletRequest request) {
        return alongside.signin.rules.Browser.name(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
