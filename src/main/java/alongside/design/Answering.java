package alongside.design;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns what a controller gives back into what the browser gets. */
@Component
public class Answering implements HandlerMethodReturnValueHandler {

    private final View view;
    private final AsPdf pdf;

    Answering(View view, AsPdf pdf) {
        this.view = view;
        this.pdf = pdf;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object answer, MethodParameter type, ModelAndViewContainer model, NativeWebRequest web)
            throws Exception {
        model.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || answer == null) throw new IllegalStateException("Nothing to answer");
        answer((Answer) answer, request, response);
    }

    public void answer(Answer answer, HttpServletRequest request, HttpServletResponse response) throws Exception {
        switch (answer) {
            case Go go -> {
                if (go.said() != null) response.addHeader("Set-Cookie", said(go.said(), Duration.ofMinutes(5), request));
                if (Turn.inPlace(request)) {
                    response.setStatus(204);
                    response.setHeader("HX-Redirect", go.path()); // another page has an address and a frame of its own
                } else {
                    response.setStatus(303);
                    response.setHeader("Location", go.path());
                }
            }
            case Turn turn -> answer(Turn.inPlace(request) ? turn.page().get() : Go.to(turn.path()), request, response);
            case Page page -> {
                var size = AsPdf.size(request);
                if (page instanceof Printed printed && size.isPresent()) {
                    if (!pdf.write(printed, size.get(), request, response))
                        answer(Go.to(request.getRequestURI()).saying("design.pdf.letters"), request, response);
                    return;
                }
                forgetWhatIsSaidHere(request, response);
                view.write(page, request, response);
            }
        }
    }

    private static void forgetWhatIsSaidHere(HttpServletRequest request, HttpServletResponse response) {
        if (Looks.cookie(request, Looks.SAID_COOKIE).isPresent()) {
            response.addHeader("Set-Cookie", said("", Duration.ZERO, request));
        }
    }

    private static String said(String key, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(Looks.SAID_COOKIE, key)
                .path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax").maxAge(life).build().toString();
    }
}
