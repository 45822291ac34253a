package alongside.signin;

import alongside.design.Looks;
import alongside.who.Me;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks who comes in with each request: the cookie's hash finds the sign-in, the sign-in finds the person. */
@Component
public class Door extends OncePerRequestFilter {

    private final SignIns signIns;

    Door(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Looks.cookie(request, cookieName(request))
                .flatMap(signIns::me)
                .ifPresent(me -> request.setAttribute(Me.class.getName(), me));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/a/");
    }

    /** With HTTPS the cookie can be set by this very host only. */
    public static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? "__Host-alongside" : "alongside";
    }

    public static String cookie(HttpServletRequest request, String secret, Duration life) {
        return ResponseCookie.from(cookieName(request), secret)
                .path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(life).build().toString();
    }
}
