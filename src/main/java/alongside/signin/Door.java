package alongside.signin;

import alongside.who.Me;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks who comes in with each request: the cookie's hash finds the sign-in, the sign-in finds the person. */
@Component
class Door extends OncePerRequestFilter {

    private final SignIns signIns;

    Door(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookies.read(request, Cookies.SIGN_IN)
                .flatMap(signIns::comer)
                .ifPresent(comer -> letIn(comer, request));
        chain.doFilter(request, response);
    }

    private void letIn(Comer comer, HttpServletRequest request) {
        request.setAttribute(Comer.class.getName(), comer);
        if (comer.in()) request.setAttribute(Me.class.getName(), comer.me());
        if (!comer.lately()) signIns.seen(comer);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/a/");
    }
}
