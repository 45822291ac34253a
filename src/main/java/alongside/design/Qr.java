package alongside.design;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import org.springframework.web.util.HtmlUtils;

/** A QR code as a drawing: dark on white in every colour setting, because cameras need it so. */
public final class Qr {

    private Qr() {}

    public static String authenticator(String organisation, String name, String secret) {
        return "otpauth://totp/" + plain(organisation) + ":" + plain(name) + "?secret=" + secret + "&issuer=" + plain(organisation);
    }

    /** As part of a page, with words for those who do not see it. */
    public static String drawing(String text, String words) {
        return svg(text).replaceFirst("<svg ", Matcher.quoteReplacement("<svg role=\"img\" aria-label=\"" + HtmlUtils.htmlEscape(words) + "\" "));
    }

    public static String svg(String text) {
        try {
            var dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            var path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++)
                for (int x = 0; x < dots.getWidth(); x++) if (dots.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%3$d\" height=\"%3$d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%2$dH0z\"/><path d=\"%4$s\"/></svg>"
                    .formatted(dots.getWidth(), dots.getHeight(), 264, path);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static String plain(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
