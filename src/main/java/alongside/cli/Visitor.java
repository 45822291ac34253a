package alongside.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser, as far as the benches and the rehearsal need one: it keeps its cookies, opens pages and sends
 * forms. In a bench both sides share a machine, so this one is frugal, and a form goes out with its head in one piece, as
 * from a browser.
 */
final class Visitor {

    /** @param to where it leads on, or nothing; @param took nanoseconds until it was here */
    record Answer(int status, String body, String to, long took) {}

    private static final int PATIENCE_MILLIS = 20_000;
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private static final HttpRequestExecutor TALK = new HttpRequestExecutor();

    private final URI app;
    private final DefaultBHttpClientConnection line = new DefaultBHttpClientConnection(Http1Config.DEFAULT);
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
        return field("_csrf", value(page, "_csrf"));
    }

    /** The value of the first field of this name; nothing where there is none. */
    static String value(String page, String name) {
        var before = " name=\"" + name + "\" value=\"";
        int at = page.indexOf(before);
        return at < 0 ? "" : page.substring(at + before.length(), page.indexOf('"', at + before.length()));
    }

    private Answer answer(String path, byte @Nullable [] form, boolean inPlace) throws IOException {
        long began = System.nanoTime();
        var asking = new BasicClassicHttpRequest(form == null ? Method.GET : Method.POST, path);
        asking.setHeader(HttpHeaders.HOST, app.getAuthority());
        if (!cookies.isEmpty()) asking.setHeader(HttpHeaders.COOKIE, cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("; ")));
        if (inPlace) asking.setHeader("HX-Target", "main");
        if (form != null) {
            asking.setEntity(new ByteArrayEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
            asking.setHeader(HttpHeaders.CONTENT_TYPE, ContentType.APPLICATION_FORM_URLENCODED.getMimeType());
            asking.setHeader(HttpHeaders.CONTENT_LENGTH, form.length);
        }
        boolean kept = line.isOpen();
        try {
            return heard(asking, began);
        } catch (IOException broken) {
            line.close(CloseMode.IMMEDIATE);
            // The house hangs up on a line that is long still. What is read is asked for once more; what was sent may have arrived, and is never sent twice.
            if (!kept || form != null || broken instanceof SocketTimeoutException) throw broken;
            return heard(asking, began);
        }
    }

    private Answer heard(ClassicHttpRequest asking, long began) throws IOException {
        if (!line.isOpen()) line.bind(call());
        try (var heard = TALK.execute(asking, line, HttpCoreContext.create())) {
            var body = heard.getEntity() == null ? "" : EntityUtils.toString(heard.getEntity(), StandardCharsets.UTF_8);
            long took = System.nanoTime() - began;
            for (var cookie : heard.getHeaders(HttpHeaders.SET_COOKIE)) keep(cookie.getValue());
            if (!DefaultConnectionReuseStrategy.INSTANCE.keepAlive(asking, heard, HttpCoreContext.create())) line.close(CloseMode.GRACEFUL);
            var to = heard.getFirstHeader(HttpHeaders.LOCATION);
            return new Answer(heard.getCode(), body, to == null ? "" : to.getValue(), took);
        } catch (HttpException notHttp) {
            throw new IOException(notHttp);
        }
    }

    private java.net.Socket call() throws IOException {
        var socket = new java.net.Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(app.getHost(), app.getPort()), PATIENCE_MILLIS);
        return socket;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
    }
}
