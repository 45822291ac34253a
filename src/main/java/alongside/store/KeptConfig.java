package alongside.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads where everything is kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Kept.class)
class KeptConfig {}
