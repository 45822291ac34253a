package alongside.signin;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The security chain. Who may see what is decided at the front doors and by {@link Gate}, not by address patterns:
 * a pattern that misses an address opens it.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security implements WebMvcConfigurer {

    private final Gate gate;

    Security(Gate gate) {
        this.gate = gate;
    }

    @Bean
    static SecurityFilterChain chain(HttpSecurity http, Door door) throws Exception {
        return http
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(it -> it.csrfTokenRepository(csrfCookie()).csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .headers(it -> it.disable()) // the design room sends them, on every answer
                .requestCache(it -> it.disable())
                .logout(it -> it.disable())
                .anonymous(it -> it.disable())
                .addFilterBefore(door, AuthorizationFilter.class)
                .build();
    }

    /** The door stands inside the chain only; Boot would otherwise put it in front a second time. */
    @Bean
    static FilterRegistrationBean<Door> doorOnlyInTheChain(Door door) {
        var registration = new FilterRegistrationBean<>(door);
        registration.setEnabled(false);
        return registration;
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("form");
        cookie.setCookieCustomizer(it -> it.httpOnly(true).sameSite("Lax").path("/"));
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(gate);
    }
}
