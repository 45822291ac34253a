package alongside.signin;

import alongside.design.AskTwice;
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

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        if (!(handler instanceof HandlerMethod method)) return true;
        var me = Looks.me(request);
        if (me == null && !open(method)) {
            if (request.getMethod().equals("GET")) remember(request, response);
            response.sendRedirect("/sign-in", 303);
            return false;
        }
        return true;
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response) {
        var way = Way.safe(request.getRequestURI());
        if (!way.isEmpty()) Cookies.remember(request, response, way);
    }

    private static boolean open(HandlerMethod method) {
        return method.hasMethodAnnotation(Open.class) || method.getBeanType().isAnnotationPresent(Open.class);
    }

    static boolean asksTwice(HandlerMethod method) {
        return method.hasMethodAnnotation(AskTwice.class) || method.getBeanType().isAnnotationPresent(AskTwice.class);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Me.class;
    }

    @Override
    public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(Me.class.getName(), NativeWebRequest.SCOPE_REQUEST);
    }
}
