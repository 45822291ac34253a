package alongside.design;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller what was typed, as a {@link Form}. */
class FormResolver implements HandlerMethodArgumentResolver {

    private final Once once = new Once();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Form.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.copyOf(Arrays.asList(values))));
        typed.remove("_csrf");
        return new Form(typed, what -> once.run(typed, what));
    }
}
