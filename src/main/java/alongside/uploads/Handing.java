package alongside.uploads;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;
import org.springframework.stereotype.Component;

/** Hands a file to a browser in a way that lets it do nothing there. */
@Component
public class Handing {

    private final Uploads uploads;

    Handing(Uploads uploads) {
        this.uploads = uploads;
    }

    /** @param called what the file shall be called on the person's computer, without its ending */
    public void download(Upload upload, String called, HttpServletResponse response) throws IOException {
        hand(upload, "attachment; filename=\"" + plain(called) + "." + upload.ending() + "\"", response);
    }

    /** For `<img>`: only pictures, which were drawn anew. */
    public void picture(Upload upload, HttpServletResponse response) throws IOException {
        if (!upload.kind().isPicture()) throw new IllegalArgumentException("Only a picture is shown in a page");
        hand(upload, "inline", response);
    }

    /**
     * For a sound or a film that a browser plays: some ask for a piece at a time and play nothing unless they get it.
     *
     * @param range what the browser asks for, as in its Range header, or null
     */
    public void played(Upload upload, @Nullable String range, HttpServletResponse response) throws IOException {
        response.setHeader("Accept-Ranges", "bytes");
        var asked = range == null ? List.<HttpRange>of() : ranges(range);
        if (asked.size() != 1) {
            hand(upload, "inline", response);
            return;
        }
        long from = asked.getFirst().getRangeStart(upload.bytes());
        long to = asked.getFirst().getRangeEnd(upload.bytes());
        if (from >= upload.bytes()) {
            response.setHeader("Content-Range", "bytes */" + upload.bytes());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + upload.bytes());
        hand(upload, "inline", uploads.read(upload, from, (int) (to - from) + 1), response);
    }

    private static List<HttpRange> ranges(String range) {
        try {
            return HttpRange.parseRanges(range);
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }

    private void hand(Upload upload, String disposition, HttpServletResponse response) throws IOException {
        hand(upload, disposition, uploads.read(upload), response);
    }

    private static void hand(Upload upload, String disposition, byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentType(upload.kind().type());
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(bytes);
    }

    private static String plain(String called) {
        var plain = called.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(80, plain.length()));
    }
}
