package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Open;
import alongside.signin.ComeIn;
import alongside.signin.Cookies;
import alongside.signin.Limits;
import alongside.signin.SignIns;
import alongside.signin.SignIns.Tried;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Coming in: ask for a letter, then open its link or type its code. */
@Controller
@Open
class SignInPages {

    private final SignIns signIns;
    private final Limits limits;

    SignInPages(SignIns signIns, Limits limits) {
        this.signIns = signIns;
        this.limits = limits;
    }

    @GetMapping("/sign-in")
    Answer wayIn(HttpServletRequest request) {
        return new SignInPage(Form.empty(), false, ComeIn.leadsToKept(request));
    }

    @PostMapping("/sign-in")
    Answer ask(Form form, HttpServletRequest request, HttpServletResponse response) {
        if (form.email("email").isEmpty()) form.problem("email", "signin.ask.empty");
        if (!form.ok()) return new SignInPage(form, false, ComeIn.leadsToKept(request));
        if (!limits.fromAddress(request.getRemoteAddr())) return new SignInPage(form, true, ComeIn.leadsToKept(request));
        Cookies.set(request, response, Cookies.ASKED, signIns.ask(form.typed("email").strip()), Duration.ofMinutes(30));
        return Go.to("/sign-in/code");
    }

    @GetMapping("/sign-in/code")
    Answer code(HttpServletRequest request) {
        return new CodePage(Form.empty(), Cookies.read(request, Cookies.ASKED).isPresent());
    }

    @PostMapping("/sign-in/code")
    Answer comeIn(Form form, HttpServletRequest request, HttpServletResponse response) {
        var code = form.text("code", 100);
        var asked = Cookies.read(request, Cookies.ASKED);
        if (asked.isEmpty()) return new CodePage(form, false);
        if (!form.ok()) return new CodePage(form, true);
        if (!limits.fromAddress(request.getRemoteAddr())) return new SignInPage(form, true, ComeIn.leadsToKept(request));
        return switch (signIns.comeInByCode(asked.get(), code, ComeIn.device(request), form.ticked("shared"))) {
            case Tried.In in -> ComeIn.in(in.begun(), request, response);
            case Tried.No no -> {
                form.problem("code", no.words());
                yield new CodePage(form, true);
            }
        };
    }
}
