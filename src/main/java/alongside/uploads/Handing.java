package alongside.uploads;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
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
        hand(upload, "attachment; filename=\"" + plain(called) + "." + upload.kind().ending() + "\"", response);
    }

    /** For `<img>`: only pictures, which were drawn anew. */
    public void picture(Upload upload, HttpServletResponse response) throws IOException {
        if (!upload.kind().isPicture()) throw new IllegalArgumentException("Only a picture is shown in a page");
        hand(upload, "inline", response);
    }

    private void hand(Upload upload, String disposition, HttpServletResponse response) throws IOException {
        var bytes = uploads.read(upload);
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
