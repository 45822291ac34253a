package alongside.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser, as far as the benches and the rehearsal need one: it keeps its cookies, opens pages and sends forms. */
final class Visitor {

    /** @param to where it leads on, or nothing; @param took nanoseconds until it was here */
    record Answer(int status, String body, String to, long took) {}

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final HttpClient client;
    private final URI app;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param client many share one, see {@link #client}; @param cookie who they are, as name=value; nobody when empty */
    Visitor(HttpClient client, URI app, String cookie) {
        this.client = client;
        this.app = app;
        if (!cookie.isEmpty()) keep(cookie);
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).connectTimeout(PATIENCE).build();
    }

    Answer open(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(app.resolve(path)).GET());
    }

    /** @param fields each by {@link #field} */
    Answer send(String path, List<String> fields) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(app.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields))));
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

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) request.header("Cookie", cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("; ")));
        long began = System.nanoTime();
        var answer = client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        long took = System.nanoTime() - began;
        answer.headers().allValues("set-cookie").forEach(this::keep);
        return new Answer(answer.statusCode(), answer.body(), answer.headers().firstValue("location").orElse(""), took);
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
    }
}
