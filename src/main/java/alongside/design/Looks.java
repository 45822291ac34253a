package alongside.design;

import alongside.settings.Settings;
import alongside.store.Clocks;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.Words;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Look} of a request. */
@Component
public class Looks {

    public static final String READING_COOKIE = "reading";
    public static final Duration READING_LIFE = Duration.ofDays(365);
    public static final String SAID_COOKIE = "said";
    private static final String WORDS = Looks.class.getName() + ".words";
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9-]{0,32})+");

    private final Words words;
    private final Settings settings;
    private final Assets assets;
    private final Clocks clock;
    private final List<MenuItem> menu;

    Looks(Words words, Settings settings, Assets assets, Clocks clock, ObjectProvider<MenuItem> menu) {
        this.words = words;
        this.settings = settings;
        this.assets = assets;
        this.clock = clock;
        this.menu = menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    }

    public Look of(HttpServletRequest request) {
        if (request.getAttribute(Look.class.getName()) instanceof Look made) return made;
        var reading = AsPdf.easy(request) ? reading(request).inEasyRead(true) : reading(request);
        var look = new Look(words, settings, assets, reading, me(request), path(request), back(request), nonce(request),
                () -> csrf(request), said(request), menu, clock.movedBy() != 0, Dates.dayOf(clock.instant()), Turn.inPlace(request), request.getMethod().equals("POST"));
        request.setAttribute(Look.class.getName(), look);
        return look;
    }

    public static ReadingSettings reading(HttpServletRequest request) {
        return cookie(request, READING_COOKIE).map(ReadingSettings::from).orElseGet(() -> request.getAttribute(WORDS) instanceof Locale theirs ? ReadingSettings.in(theirs) : ReadingSettings.USUAL);
    }

    /** A page behind a letter is in the words in which its person was written to, unless something else was chosen in this browser. */
    public static void inTheWordsOf(HttpServletRequest request, Locale theirs) {
        request.setAttribute(WORDS, theirs);
    }

    /** @param life how long the browser remembers; negative: until it is closed */
    public static void keepReading(HttpServletRequest request, HttpServletResponse response, ReadingSettings settings, Duration life) {
        response.addHeader("Set-Cookie", ResponseCookie.from(READING_COOKIE, settings.code())
                .path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(life).build().toString());
    }

    public static @Nullable Me me(HttpServletRequest request) {
        return request.getAttribute(Me.class.getName()) instanceof Me me ? me : null;
    }

    public static Optional<String> cookie(HttpServletRequest request, String name) {
        if (request.getCookies() == null) return Optional.empty();
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) return Optional.of(cookie.getValue());
        }
        return Optional.empty();
    }

    private @Nullable String said(HttpServletRequest request) {
        return cookie(request, SAID_COOKIE).filter(words::has).orElse(null);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    /** The path of this page, unless it was posted to or holds a secret: such a path must not get into another address. */
    private static String back(HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean plain = path.length() <= 200 && PLAIN.matcher(path).matches() && !path.startsWith("/in/");
        return plain && request.getMethod().equals("GET") && !path.startsWith("/reading-settings") ? path : "";
    }

    private static String nonce(HttpServletRequest request) {
        return request.getAttribute(Nonce.class.getName()) instanceof String nonce ? nonce : "";
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
