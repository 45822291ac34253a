package alongside.hub;

import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Everybody whose line was cut comes back in the same moment. Java lets fifty wait at the door, and whoever comes when it
 * is full believes that they are in and hears nothing for minutes.
 */
@Component
class AtTheDoor implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

    private static final int WAITING = 8192;

    @Override
    public void customize(ConfigurableJettyWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            for (var connector : server.getConnectors()) if (connector instanceof ServerConnector door) door.setAcceptQueueSize(WAITING);
        });
    }
}
