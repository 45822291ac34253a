package alongside.signin;

import alongside.design.Answering;
import alongside.design.AskTwice;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.Open;
import alongside.signin.rules.Way;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/** Every page asks people to come in first, except those marked {@link Open}. */
@Component
class Gate implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private final Keeping keeping;
    private final Answering answering;

    Gate(Keeping keeping, Answering answering) {
        this.keeping = keeping;
        this.answering = answering;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        if (!(handler instanceof HandlerMethod method)) return true;
        var me = Looks.me(request);
        var comer = Comer.of(request);
        if (me == null && comer == null) return open(method) || to("/sign-in", request, response);
        if (me == null) return (open(method) && !request.getRequestURI().equals("/")) || halfway(method) || to("/sign-in/second", request, response);
        return me.sure() || !asksTwice(method) || to("/sign-in/second", request, response);
    }

    private boolean to(String step, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (request.getMethod().equals("GET")) remember(request, response);
        else if (keeping.keep(request, response, false)) Cookies.remember(request, response, "/kept");
        answering.answer(Go.to(step), request, response);
        return false;
    }

    private static boolean halfway(HandlerMethod method) {
        return method.hasMethodAnnotation(Halfway.class) || method.getBeanType().isAnnotationPresent(Halfway.class);
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response) {
        var way = Way.safe(request.getRequestURI());
        if (!way.isEmpty()) Cookies.remember(request, response, way);
    }

    static boolean open(HandlerMethod method) {
        return method.hasMethodAnnotation(Open.class) || method.getBeanType().isAnnotationPresent(Open.class);
    }

    static boolean asksTwice(HandlerMethod method) {
        return method.hasMethodAnnotation(AskTwice.class) || method.getBeanType().isAnnotationPresent(AskTwice.class);
    }

    /** What was kept and has now been taken need not be kept any longer; what came back to be mended stays. */
    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        boolean taken = fault == null && (response.getStatus() == 200 || response.getStatus() == 303);
        if (taken && request.getMethod().equals("POST")) keeping.sent(request);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Me.class || parameter.getParameterType() == Comer.class;
    }

    @Override
    public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) return null;
        return parameter.getParameterType() == Comer.class ? Comer.of(servlet) : Looks.me(servlet);
    }
}
