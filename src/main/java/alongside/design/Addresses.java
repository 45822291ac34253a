package alongside.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the page of an address as the framework does, but asks only those of the same shape in full: the house has
 * hundreds of addresses with an id in them, and the framework tries each with all its conditions for every request
 * (an eighth of a page's time, before this).
 */
class Addresses extends RequestMappingHandlerMapping {

    /** The segments of a pattern; null where anything may stand. */
    private record Shape(@Nullable String[] segments) {

        private static final Shape ANY = new Shape(new String[0]);

        static Shape of(RequestMappingInfo info) {
            var patterns = info.getPatternValues();
            if (patterns.size() != 1) return ANY;
            var pattern = patterns.iterator().next();
            if (pattern.contains("*") || pattern.contains(":")) return ANY;
            return new Shape(Arrays.stream(pattern.split("/")).map(it -> it.contains("{") ? null : it).toArray(String[]::new));
        }

        boolean may(String[] asked) {
            if (this == ANY) return true;
            if (segments.length != asked.length) return false;
            for (int i = asked.length - 1; i >= 0; i--) {
                var segment = segments[i];
                if (segment != null && !segment.equals(asked[i])) return false;
            }
            return true;
        }
    }

    private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();
    private final ThreadLocal<String @Nullable []> asked = new ThreadLocal<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        // A path with signs in it that stand for others is left to the framework whole.
        if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0 || path.endsWith("/")) return super.lookupHandlerMethod(path, request);
        asked.set(path.split("/"));
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            asked.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        var segments = asked.get();
        if (segments != null && !shapes.computeIfAbsent(info, Shape::of).may(segments)) return null;
        return super.getMatchingMapping(info, request);
    }
}
