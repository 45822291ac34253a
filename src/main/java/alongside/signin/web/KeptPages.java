package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Go;
import alongside.design.Open;
import alongside.signin.Cookies;
import alongside.signin.Drafts;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives back what was typed when a sign-in or a form had grown too old. */
@Controller
@Open
class KeptPages {

    private final Drafts drafts;

    KeptPages(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/kept")
    Answer look(@Nullable Me me, HttpServletRequest request) {
        var kept = Cookies.read(request, Cookies.KEPT).map(browser -> drafts.of(browser, me)).orElse(List.of());
        return new KeptPage(kept);
    }

    @PostMapping("/kept/{id}/forgetting")
    Answer forget(@PathVariable String id, HttpServletRequest request) {
        Cookies.read(request, Cookies.KEPT).ifPresent(browser -> drafts.forget(browser, id));
        return Go.to("/").saying("signin.kept.forgotten");
    }
}
