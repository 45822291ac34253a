package alongside.signin;

import alongside.design.Answer;
import alongside.design.Answering;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.signin.web.StalePage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What a person sees when a form cannot be taken: what they typed is kept, or plain words say what to do next. */
@Component
class Refusals implements AccessDeniedHandler {

    private final Answering answering;
    private final Keeping keeping;
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    Refusals(Answering answering, Keeping keeping, @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.answering = answering;
        this.keeping = keeping;
        this.routes = routes;
    }

    /** The form is older than this browser's memory of it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException tooOld) throws IOException {
        boolean open = isOpen(request);
        if (isRoute(request) && keeping.keep(request, response, open)) {
            boolean come = open || Looks.me(request) != null;
            if (!come) Cookies.remember(request, response, "/kept");
            answer(Go.to(come ? "/kept" : "/sign-in"), request, response);
        } else {
            answer(new StalePage("stale"), request, response);
        }
    }

    void fromElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(new StalePage("elsewhere"), request, response);
    }

    private boolean isRoute(HttpServletRequest request) {
        return handler(request) != null;
    }

    private boolean isOpen(HttpServletRequest request) {
        var handler = handler(request);
        return handler != null && Gate.open(handler);
    }

    private @Nullable HandlerMethod handler(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            var chain = routes.getObject().getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (Exception noRoute) {
            return null;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private void answer(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answering.answer(answer, request, response);
        } catch (IOException | RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IOException(fault);
        }
    }
}
