package alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.design.Assets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every kind of answer carries the headers that keep a browser safe, with a fresh nonce each. */
@HouseHttpTest
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([0-9a-z]{20,})' 'strict-dynamic'");

    @Autowired MockMvcTester mvc;
    @Autowired Assets assets;

    @Test
    void pages_redirects_refusals_and_files_all_carry_them() {
        var nonces = new HashSet<String>();
        answers().forEach((kind, answer) -> {
            var policy = answer.getHeader("Content-Security-Policy");
            assertThat(policy).as(kind).isNotNull()
                    .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "data:", "http:", "https:", " *");
            assertThat(answer.getHeaders("Content-Security-Policy")).as(kind).hasSize(1);
            var nonce = NONCE.matcher(policy);
            assertThat(nonce.find()).as(kind + " has a nonce").isTrue();
            assertThat(nonces.add(nonce.group(1))).as(kind + " has a nonce of its own").isTrue();
            assertThat(answer.getHeader("X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
            assertThat(answer.getHeader("Referrer-Policy")).as(kind).isEqualTo("no-referrer");
            assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(answer.getHeader("X-Frame-Options")).as(kind).isEqualTo("DENY");
            assertThat(answer.getHeader("Permissions-Policy")).as(kind).contains("geolocation=()");
            if (!kind.equals("file")) assertThat(answer.getHeader("Cache-Control")).as(kind).contains("no-store");
            else assertThat(answer.getHeader("Cache-Control")).contains("immutable");
            for (var cookie : answer.getCookies()) assertThat(cookie.isHttpOnly()).as(kind + " cookie " + cookie.getName()).isTrue();
        });
    }

    @Test
    void with_https_cookies_belong_to_this_very_host_and_the_browser_stays_with_https() {
        var answer = mvc.post().uri("/sign-in").secure(true).param("email", "nobody@example.org").with(csrf()).exchange().getResponse();
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        var page = mvc.get().uri("/sign-in").secure(true).exchange().getResponse();
        assertThat(answer.getCookies()).isNotEmpty();
        for (var response : new MockHttpServletResponse[] {answer, page})
            for (var cookie : response.getCookies()) {
                assertThat(cookie.getName()).startsWith("__Host-");
                assertThat(cookie.getSecure()).isTrue();
                assertThat(cookie.getPath()).isEqualTo("/");
                assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            }
    }

    private Map<String, MockHttpServletResponse> answers() {
        var answers = new LinkedHashMap<String, MockHttpServletResponse>();
        answers.put("page", mvc.get().uri("/sign-in").exchange().getResponse());
        answers.put("redirect", mvc.get().uri("/me/sign-ins").exchange().getResponse());
        answers.put("saved", mvc.post().uri("/sign-in").param("email", "nobody@example.org").with(csrf()).exchange().getResponse());
        answers.put("to mend", mvc.post().uri("/sign-in").param("email", "").with(csrf()).exchange().getResponse());
        answers.put("stale form", mvc.post().uri("/sign-in").exchange().getResponse());
        answers.put("other website", mvc.post().uri("/sign-in").header("Sec-Fetch-Site", "cross-site").exchange().getResponse());
        answers.put("not found", mvc.get().uri("/no-such-place").exchange().getResponse());
        answers.put("wrong way", mvc.delete().uri("/sign-in").with(csrf()).exchange().getResponse());
        answers.put("file", mvc.get().uri(assets.path("app.css")).exchange().getResponse());
        return answers;
    }
}
