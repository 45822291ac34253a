package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.signin.ComeIn;
import alongside.signin.Comer;
import alongside.signin.Cookies;
import alongside.signin.Halfway;
import alongside.signin.Limits;
import alongside.signin.Passkeys;
import alongside.signin.SecondSteps;
import alongside.signin.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a passkey, and using one as the second step. A script asks what to sign and fills in the answer. */
@Controller
@Halfway
class PasskeyPages {

    private static final int LONGEST_ANSWER = 40_000;

    private final Passkeys passkeys;
    private final SecondSteps steps;
    private final Limits limits;
    private final Site.Finder site;

    PasskeyPages(Passkeys passkeys, SecondSteps steps, Limits limits, Site.Finder site) {
        this.passkeys = passkeys;
        this.steps = steps;
        this.limits = limits;
        this.site = site;
    }

    @GetMapping("/me/sign-ins/passkey")
    Answer look(Comer comer, HttpServletRequest request, HttpServletResponse response) {
        if (mayNot(comer)) return ComeIn.twice(request, response, "/me/sign-ins/passkey");
        return page(comer, Form.empty());
    }

    @PostMapping("/me/sign-ins/passkey/asking")
    ResponseEntity<String> askToAdd(Comer comer, HttpServletRequest request) {
        if (mayNot(comer)) return second();
        return asked(comer, () -> passkeys.askToAdd(comer, site.of(request)));
    }

    @PostMapping("/me/sign-ins/passkey")
    Answer add(Comer comer, Form form, HttpServletRequest request, HttpServletResponse response) {
        if (mayNot(comer)) return ComeIn.twice(request, response, "/me/sign-ins/passkey");
        var proved = answered(comer, form, answer -> passkeys.add(comer, site.of(request), answer, ComeIn.device(request)));
        if (proved.isEmpty()) return page(comer, form);
        Cookies.renew(request, response, proved.get(), comer.shared());
        var on = ComeIn.on(request, response);
        return (comer.in() && on.path().equals("/") ? Go.to("/me/sign-ins") : on).saying("signin.passkey.added");
    }

    @PostMapping("/sign-in/second/asking")
    ResponseEntity<String> askToShow(Comer comer, HttpServletRequest request) {
        return asked(comer, () -> passkeys.askToShow(comer, site.of(request)));
    }

    @PostMapping("/sign-in/second/passkey")
    Answer show(Comer comer, Form form, HttpServletRequest request, HttpServletResponse response) {
        var person = comer.me().person();
        if (!steps.hasAny(person)) return Go.to("/me/sign-ins/authenticator");
        var proved = answered(comer, form, answer -> passkeys.show(comer, site.of(request), answer));
        if (proved.isEmpty()) return new SecondPage(form, comer.me().employed(), steps.hasAuthenticator(person), steps.hasPasskey(person));
        Cookies.renew(request, response, proved.get(), comer.shared());
        return ComeIn.on(request, response);
    }

    /** Whoever has a second step shows it before they get another one: a first step alone must not add one. */
    private boolean mayNot(Comer comer) {
        return !comer.me().sure() && steps.hasAny(comer.me().person());
    }

    private Answer page(Comer comer, Form form) {
        return new PasskeyPage(form, passkeys.hasAll(comer.me()), !steps.hasAny(comer.me().person()));
    }

    private static ResponseEntity<String> second() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/sign-in/second")).build();
    }

    private ResponseEntity<String> asked(Comer comer, Supplier<String> question) {
        if (!within(comer)) return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(question.get());
    }

    private Optional<String> answered(Comer comer, Form form, Function<String, Optional<String>> proof) {
        var answer = form.typed("answer");
        if (!within(comer)) {
            form.problem("answer", "signin.second.many");
            return Optional.empty();
        }
        var proved = answer.isEmpty() || answer.length() > LONGEST_ANSWER ? Optional.<String>empty() : proof.apply(answer);
        if (proved.isEmpty()) form.problem("answer", "signin.passkey.wrong");
        return proved;
    }

    /** Only whoever has taken the first step can use these tries up. */
    private boolean within(Comer comer) {
        return limits.within("passkey " + comer.me().person(), 40, Duration.ofMinutes(10));
    }
}
