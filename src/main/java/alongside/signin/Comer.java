package alongside.signin;

import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whoever comes with a browser that has begun a sign-in. Staff who have taken only the first step are a comer and
 * nobody else's `Me` yet: every other room sees them as not signed in.
 *
 * @param signIn the id of the browser's sign-in
 * @param in whether they are all the way in
 * @param shared whether others use this computer too
 * @param lately whether "last seen" need not be written again yet
 */
public record Comer(String signIn, Me me, boolean in, boolean shared, boolean lately) {

    public static @Nullable Comer of(HttpServletRequest request) {
        if (request.getAttribute(Comer.class.getName()) instanceof Comer comer) return comer;
        return request.getAttribute(Me.class.getName()) instanceof Me me ? new Comer("", me, true, false, true) : null;
    }
}
