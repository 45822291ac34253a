package alongside;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** Every page that any test opens is held against the page laws. */
@Component
class PagesKeepTheLaws implements MockMvcBuilderCustomizer {

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.alwaysDo(result -> {
            var type = result.getResponse().getContentType();
            if (type == null || !type.startsWith("text/html")) return;
            var broken = PageLaws.brokenBy(result.getResponse().getContentAsString());
            if (!broken.isEmpty()) {
                throw new AssertionError(result.getRequest().getRequestURI() + " breaks page laws:\n  " + String.join("\n  ", broken));
            }
        });
    }
}
