package alongside.maps.web;

import alongside.design.Go;
import alongside.design.NotFound;
import alongside.maps.Comer;
import alongside.maps.Maps;
import alongside.maps.Seen;
import alongside.signin.ComeIn;
import alongside.signin.Cookies;
import alongside.store.Ids;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands at the door of a question: a person who has come in, or a browser that answered before, or one that never did. */
@Component("mapsComers")
class Comers {

    private static final String COOKIE = "answers";
    private static final Duration LIFE = Duration.ofDays(180);

    private final Maps maps;

    Comers(Maps maps) {
        this.maps = maps;
    }

    /** The question, or the way to come in first, where it is for people of the project alone. */
    record Found(@Nullable Seen seen, @Nullable Go first) {

        Seen orElseThrow() {
            return NotFound.unless(Optional.ofNullable(seen));
        }
    }

    Found find(@Nullable Me me, String question, HttpServletRequest request, HttpServletResponse response) {
        if (me == null && maps.insideOnly(question)) return new Found(null, ComeIn.first(request, response));
        return new Found(maps.seenBy(of(me, request), question).orElse(null), null);
    }

    /** The same for whoever presses a button, without what they answered before. */
    Found atTheDoor(@Nullable Me me, String question, HttpServletRequest request, HttpServletResponse response) {
        if (me == null && maps.insideOnly(question)) return new Found(null, ComeIn.first(request, response));
        return new Found(maps.atTheDoor(of(me, request), question).orElse(null), null);
    }

    static Comer of(@Nullable Me me, HttpServletRequest request) {
        return new Comer(me, Cookies.read(request, COOKIE).orElse(null));
    }

    /** Before anything is saved the browser has a cookie of its own. */
    static Comer toSave(@Nullable Me me, HttpServletRequest request, HttpServletResponse response) {
        var known = of(me, request);
        return known.device() != null ? known : new Comer(me, remember(request, response));
    }

    private static String remember(HttpServletRequest request, HttpServletResponse response) {
        var device = Ids.secret();
        Cookies.set(request, response, COOKIE, device, LIFE);
        return device;
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, COOKIE);
    }
}
