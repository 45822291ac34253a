package alongside.signin;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The security chain. Who may see what is decided at the front doors and by {@link Gate}, not by address patterns:
 * a pattern that misses an address opens it.
 */
@Configuration(proxyBeanMethods = false)
class Security implements WebMvcConfigurer {

    private final Gate gate;

    Security(Gate gate) {
        this.gate = gate;
    }

    @Bean
    static SecurityFilterChain chain(HttpSecurity http, SameSite sameSite, Door door, Refusals refusals) throws Exception {
        return http
                // Who comes in is found by the Door and goes with the request; the framework's own ways of knowing stay out of it.
                .sessionManagement(it -> it.disable())
                .securityContext(it -> it.disable())
                .servletApi(it -> it.disable())
                .csrf(it -> it.csrfTokenRepository(new FormTokens()).csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .headers(it -> it.disable()) // the design room sends them, on every answer
                .requestCache(it -> it.disable())
                .logout(it -> it.disable())
                .anonymous(it -> it.disable())
                .exceptionHandling(it -> it.accessDeniedHandler(refusals))
                .addFilterBefore(sameSite, CsrfFilter.class)
                .addFilterBefore(door, CsrfFilter.class)
                .build();
    }

    /** These stand inside the chain only; Boot would otherwise put them in front a second time. */
    @Bean
    static FilterRegistrationBean<Door> doorOnlyInTheChain(Door door) {
        return onlyInTheChain(door);
    }

    @Bean
    static FilterRegistrationBean<SameSite> sameSiteOnlyInTheChain(SameSite sameSite) {
        return onlyInTheChain(sameSite);
    }

    private static <F extends Filter> FilterRegistrationBean<F> onlyInTheChain(F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
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
