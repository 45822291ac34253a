package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Qr;
import alongside.settings.Settings;
import alongside.signin.ComeIn;
import alongside.signin.Comer;
import alongside.signin.Cookies;
import alongside.signin.Halfway;
import alongside.signin.Limits;
import alongside.signin.SecondSteps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The second step: typing an authenticator's code, and setting the authenticator up. */
@Controller
@Halfway
class SecondPages {

    private final SecondSteps steps;
    private final Limits limits;
    private final Settings settings;

    SecondPages(SecondSteps steps, Limits limits, Settings settings) {
        this.steps = steps;
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping("/sign-in/second")
    Answer ask(Comer comer) {
        if (!steps.hasAny(comer.me().person())) return Go.to("/me/sign-ins/authenticator");
        return second(comer, Form.empty());
    }

    @PostMapping("/sign-in/second")
    Answer prove(Comer comer, Form form, HttpServletRequest request, HttpServletResponse response) {
        var code = form.text("code", 20);
        var proved = form.ok() ? tried(comer, form, () -> steps.prove(comer, code)) : Optional.<String>empty();
        if (proved.isEmpty()) return second(comer, form);
        return on(proved.get(), comer, request, response);
    }

    @GetMapping("/me/sign-ins/authenticator")
    Answer setUp(Comer comer, HttpServletRequest request, HttpServletResponse response) {
        if (mayNot(comer)) return ComeIn.twice(request, response, "/me/sign-ins/authenticator");
        return page(comer, Form.empty());
    }

    @PostMapping("/me/sign-ins/authenticator")
    Answer confirm(Comer comer, Form form, HttpServletRequest request, HttpServletResponse response) {
        if (mayNot(comer)) return Go.to("/sign-in/second");
        var code = form.text("code", 20);
        var proved = form.ok() ? tried(comer, form, () -> steps.setUp(comer, code)) : Optional.<String>empty();
        if (proved.isEmpty()) return page(comer, form);
        return on(proved.get(), comer, request, response).saying("signin.authenticator.set");
    }

    /** The secret as a picture for the authenticator's camera; it stands in words on the page too. */
    @GetMapping("/me/sign-ins/authenticator/picture")
    ResponseEntity<byte[]> picture(Comer comer) {
        if (mayNot(comer)) return ResponseEntity.notFound().build();
        var organisation = settings.get(Settings.ORGANISATION, "Alongside");
        var svg = Qr.svg(Qr.authenticator(organisation, comer.me().name(), steps.secretToSetUp(comer.me().person())));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("image/svg+xml")).body(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever has a second step shows it before they get another one: a first step alone must not replace it. */
    private boolean mayNot(Comer comer) {
        return !comer.me().sure() && steps.hasAny(comer.me().person());
    }

    private Answer second(Comer comer, Form form) {
        var person = comer.me().person();
        return new SecondPage(form, comer.me().employed(), steps.hasAuthenticator(person), steps.hasPasskey(person));
    }

    private Answer page(Comer comer, Form form) {
        return new AuthenticatorPage(form, steps.secretToSetUp(comer.me().person()), comer.me().employed());
    }

    /** Only whoever has taken the first step can use these tries up. */
    private Optional<String> tried(Comer comer, Form form, Supplier<Optional<String>> proof) {
        if (!limits.within("second " + comer.me().person(), 10, Duration.ofMinutes(10))) {
            form.problem("code", "signin.second.many");
            return Optional.empty();
        }
        var cookie = proof.get();
        if (cookie.isEmpty()) form.problem("code", "signin.second.wrong");
        return cookie;
    }

    private static Go on(String cookie, Comer comer, HttpServletRequest request, HttpServletResponse response) {
        Cookies.renew(request, response, cookie, comer.shared());
        return ComeIn.on(request, response);
    }
}
