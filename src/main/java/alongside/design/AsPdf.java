package alongside.design;

import alongside.print.Pressed;
import alongside.print.Printing;
import alongside.settings.Address;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives a page that is asked for as a PDF as one: the same page, drawn for the same person, and put through the press. */
@Component
class AsPdf {

    private static final String EASY = "easy";

    private final View view;
    private final Printing printing;
    private final Address address;
    private final ObjectProvider<PicturesOnPaper> pictures;

    AsPdf(View view, Printing printing, Address address, ObjectProvider<PicturesOnPaper> pictures) {
        this.pictures = pictures;
        this.view = view;
        this.printing = printing;
        this.address = address;
    }

    /** Whether this page is asked for in easy read, whoever asks. */
    static boolean easy(HttpServletRequest request) {
        return asked(request).filter(EASY::equals).isPresent();
    }

    private static Optional<String> asked(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getQueryString() != null ? Optional.ofNullable(request.getParameter("pdf")) : Optional.empty();
    }

    /** How large: easy read has large print. Empty for a page that is to be shown; strangers get no work done. */
    static Optional<Print> size(HttpServletRequest request) {
        if (Looks.me(request) == null) return Optional.empty();
        return asked(request).flatMap(it -> it.equals(EASY) ? Optional.of(Print.LARGE)
                : Arrays.stream(Print.values()).filter(size -> ReadingSettings.lower(size).equals(it)).findFirst());
    }

    /** @return whether it could be printed */
    boolean write(Printed page, Print size, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var me = Looks.me(request);
        var pressed = printing.print(view.drawn(page, request), "print-" + ReadingSettings.lower(size), address.of(""),
                src -> me == null ? Optional.empty() : pictures.orderedStream().flatMap(it -> it.at(me, src).stream()).findFirst());
        if (!(pressed instanceof Pressed.Done done)) return false;
        response.setContentType("application/pdf");
        response.setContentLength(done.pdf().length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + done.name() + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(done.pdf());
        return true;
    }
}
