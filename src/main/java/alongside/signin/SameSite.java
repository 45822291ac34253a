package alongside.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another website sends, besides the form's token. Browsers say where a request comes from in
 * Sec-Fetch-Site; older ones say only Origin, which is "null" from our own pages because they send no referrer.
 */
@Component
class SameSite extends OncePerRequestFilter {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Refusals refusals;

    SameSite(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (LOOKING.contains(request.getMethod()) || ours(request)) chain.doFilter(request, response);
        else refusals.fromElsewhere(request, response);
    }

    private static boolean ours(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        var origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) return true;
        try {
            var from = URI.create(origin);
            var host = request.getHeader("Host") == null ? request.getServerName() : request.getHeader("Host");
            return host.equalsIgnoreCase(from.getRawAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
