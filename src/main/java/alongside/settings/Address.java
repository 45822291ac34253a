package alongside.settings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The address people use to come here: what the operator said, else this very computer. Letters and links carry it. */
@Component
public class Address {

    private final String said;
    private volatile int port;

    Address(@Value("${alongside.address:}") String said, @Value("${server.port:8080}") int port) {
        this.said = said.strip().replaceFirst("/+$", "");
        this.port = port;
    }

    /** @param path begins with a slash */
    public String of(String path) {
        return (said.isEmpty() ? "http://localhost:" + port : said) + path;
    }

    /** Whether the address is one that other computers can reach, as far as can be told. */
    public boolean isSaid() {
        return !said.isEmpty();
    }

    @EventListener
    void listens(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }
}
