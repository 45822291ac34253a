package alongside.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser, as far as the benches and the rehearsal need one: it keeps its cookies, opens pages and sends
 * forms. The old client of the JDK asks for a third of the processor that the new one needs for a small page, and in a
 * bench both sides share a machine.
 */
final class Visitor {

    /** @param to where it leads on, or nothing; @param took nanoseconds until it was here */
    record Answer(int status, String body, String to, long took) {}

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    static {
        // Read when the first connection is made: each browser keeps its own open, and nothing is ever sent twice.
        System.setProperty("http.maxConnections", "10000");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final URI app;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param cookie who they are, as name=value; nobody when empty */
    Visitor(URI app, String cookie) {
        this.app = app;
        if (!cookie.isEmpty()) keep(cookie);
    }

    Answer open(String path) throws IOException {
        return answer(path, null, false);
    }

    /** @param fields each by {@link #field} */
    Answer send(String path, List<String> fields) throws IOException {
        return answer(path, String.join("&", fields).getBytes(StandardCharsets.UTF_8), false);
    }

    /** The same with scripts, where the page is turned in place: the answer is the next page. */
    Answer turn(String path, List<String> fields) throws IOException {
        return answer(path, String.join("&", fields).getBytes(StandardCharsets.UTF_8), true);
    }

    static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The hidden fields of a page or of a part of it. */
    static List<String> hidden(String page) {
        return HIDDEN.matcher(page).results().map(it -> field(it.group(1), it.group(2))).toList();
    }

    /** What every form of a page carries. */
    static String token(String page) {
        return hidden(page).stream().filter(it -> it.startsWith("_csrf=")).findFirst().orElse("_csrf=");
    }

    private Answer answer(String path, byte @Nullable [] form, boolean inPlace) throws IOException {
        long began = System.nanoTime();
        var asking = (HttpURLConnection) app.resolve(path).toURL().openConnection();
        asking.setInstanceFollowRedirects(false);
        asking.setConnectTimeout((int) PATIENCE.toMillis());
        asking.setReadTimeout((int) PATIENCE.toMillis());
        if (!cookies.isEmpty()) asking.setRequestProperty("Cookie", cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("; ")));
        if (inPlace) asking.setRequestProperty("HX-Target", "main");
        if (form != null) {
            asking.setDoOutput(true);
            asking.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
            asking.setFixedLengthStreamingMode(form.length);
            try (var out = asking.getOutputStream()) {
                out.write(form);
            }
        }
        int status = asking.getResponseCode();
        // What is wrong has a page as well; read to its end, the connection is used again.
        try (var in = status < 400 ? asking.getInputStream() : Objects.requireNonNullElseGet(asking.getErrorStream(), java.io.InputStream::nullInputStream)) {
            var body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            long took = System.nanoTime() - began;
            asking.getHeaderFields().entrySet().stream().filter(it -> "set-cookie".equalsIgnoreCase(it.getKey())).flatMap(it -> it.getValue().stream()).forEach(this::keep);
            return new Answer(status, body, Objects.requireNonNullElse(asking.getHeaderField("Location"), ""), took);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
    }
}
