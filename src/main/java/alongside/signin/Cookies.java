package alongside.signin;

import alongside.design.Looks;
import alongside.design.ReadingSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The cookies of coming in. None can be read by scripts; with HTTPS each can be set by this very host only. */
public final class Cookies {

    /** Who is signed in. */
    static final String SIGN_IN = "alongside";
    /** Which browser asked for a letter. */
    public static final String ASKED = "asked";
    /** Where the person wanted to go. */
    static final String WAY = "way";

    /** Which browser's drafts these are. */
    public static final String KEPT = "kept";

    private static final Duration UNTIL_BROWSER_CLOSES = Duration.ofSeconds(-1);

    private Cookies() {}

    public static String name(String plain, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + plain : plain;
    }

    public static Optional<String> read(HttpServletRequest request, String plain) {
        return Looks.cookie(request, name(plain, request)).filter(it -> !it.isEmpty());
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, String plain, String value, Duration life) {
        response.addHeader("Set-Cookie", ResponseCookie.from(name(plain, request), value)
                .path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(life).build().toString());
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response, String plain) {
        if (read(request, plain).isPresent()) set(request, response, plain, "", Duration.ZERO);
    }

    /** Signs this browser in; one that knows no way of reading yet reads as its person does. On a shared computer the cookies go when the browser is closed. */
    public static void signIn(HttpServletRequest request, HttpServletResponse response, SignIns.Begun begun) {
        set(request, response, SIGN_IN, begun.secret(), begun.shared() ? UNTIL_BROWSER_CLOSES : SignIns.LONGEST);
        clear(request, response, ASKED);
        boolean readsAlready = Looks.cookie(request, Looks.READING_COOKIE).isPresent();
        if (!readsAlready && !begun.reading().isEmpty())
            Looks.keepReading(request, response, ReadingSettings.from(begun.reading()), begun.shared() ? UNTIL_BROWSER_CLOSES : Looks.READING_LIFE);
    }

    /** The browser's new cookie once the second step is taken; it lives as long as the one before. */
    public static void renew(HttpServletRequest request, HttpServletResponse response, String secret, boolean shared) {
        set(request, response, SIGN_IN, secret, shared ? UNTIL_BROWSER_CLOSES : SignIns.LONGEST);
    }

    /** Everything about who was here goes; how the person reads stays, because the next reader may need it too. */
    public static void signOut(HttpServletRequest request, HttpServletResponse response) {
        for (var name : new String[] {SIGN_IN, ASKED, WAY, KEPT, FormTokens.COOKIE}) clear(request, response, name);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String way) {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(way.getBytes(StandardCharsets.UTF_8));
        set(request, response, WAY, text, Duration.ofHours(1));
    }

    static String remembered(HttpServletRequest request) {
        try {
            return read(request, WAY).map(it -> new String(Base64.getUrlDecoder().decode(it), StandardCharsets.UTF_8)).orElse("");
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
