package alongside.design;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Draws pages and parts with the template that stands beside their record. */
@Component
public class View {

    private final TemplateEngine templates;
    private final Looks looks;
    private final Map<Class<?>, String> names = new ConcurrentHashMap<>();

    View(TemplateEngine templates, Looks looks) {
        this.templates = templates;
        this.looks = looks;
    }

    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var out = draw(page, request);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(out.getContentLength());
        try (var body = response.getOutputStream()) {
            body.write(out.toByteArray()); // in one go: every write goes through the locks of several wrappers
        }
    }

    String drawn(Page page, HttpServletRequest request) {
        return new String(draw(page, request).toByteArray(), StandardCharsets.UTF_8);
    }

    private Utf8ByteOutput draw(Page page, HttpServletRequest request) {
        var out = new Utf8ByteOutput();
        templates.render(template(page.getClass(), "Page", ""), Map.of("look", looks.of(request), "page", page), out);
        return out;
    }

    /** A part, drawn where the template writes it. */
    public Content part(Part part) {
        var name = template(part.getClass(), "Part", "_");
        return out -> templates.render(name, Map.of("look", looks.of(request()), "part", part), out);
    }

    /** What this writes, for a page that says something about it above it. */
    public static String drawn(Content content) {
        var out = new Utf8ByteOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(out));
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private String template(Class<?> kind, String suffix, String prefix) {
        return names.computeIfAbsent(kind, it -> {
            var name = it.getSimpleName();
            if (!name.endsWith(suffix)) throw new IllegalArgumentException(it + " should be called Something" + suffix);
            var plain = name.substring(0, name.length() - suffix.length());
            var folder = it.getPackageName().substring("alongside.".length()).replace('.', '/');
            return folder + "/" + prefix + Character.toLowerCase(plain.charAt(0)) + plain.substring(1) + ".jte";
        });
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
