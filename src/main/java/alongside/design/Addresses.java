package alongside.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the page of an address as the framework does. The framework looks up an address without an id in it at once, and
 * tries every other pattern of the house, which are hundreds, for every request. Here those with an id are looked up too,
 * by their shape: the pattern with `{}` wherever anything may stand. Where that leaves a choice, the framework makes it.
 */
class Addresses extends RequestMappingHandlerMapping {

    private static final String ANYTHING = "{}";

    /** The shapes that begin with the same segments. */
    private static final class Step {

        private final Map<String, Step> on = new HashMap<>();
        private @Nullable String shape;

        void add(String[] segments, String shape) {
            var here = this;
            for (var segment : segments) here = here.on.computeIfAbsent(segment, it -> new Step());
            here.shape = shape;
        }

        /** @return the one shape of this address; null when none is, or when there are several to choose from */
        @Nullable String of(String[] segments, int at) {
            if (at == segments.length) return shape;
            var as = on.get(segments[at]);
            var any = on.get(ANYTHING);
            if (as == null || any == null) return as != null ? as.of(segments, at + 1) : any != null ? any.of(segments, at + 1) : null;
            var one = as.of(segments, at + 1);
            var other = any.of(segments, at + 1);
            return one == null ? other : other == null ? one : null;
        }
    }

    private final Step shapes = new Step();

    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo info) {
        var direct = super.getDirectPaths(info);
        direct.forEach(path -> shapes.add(path.split("/"), path));
        if (!direct.isEmpty() || info.getPatternValues().size() != 1) return direct;
        var pattern = info.getPatternValues().iterator().next();
        if (pattern.contains("*") || pattern.contains(":")) return direct;
        var segments = Arrays.stream(pattern.split("/")).map(it -> it.contains("{") ? ANYTHING : it).toArray(String[]::new);
        var shape = String.join("/", segments);
        shapes.add(segments, shape);
        return Set.of(shape);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        // A path with signs in it that stand for others is left to the framework whole.
        var plain = path.indexOf('%') < 0 && path.indexOf(';') < 0 && !path.endsWith("/");
        var shape = plain ? shapes.of(path.split("/"), 0) : null;
        var found = super.lookupHandlerMethod(shape == null ? path : shape, request);
        if (shape != null && found != null) request.setAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, path);
        return found;
    }
}
