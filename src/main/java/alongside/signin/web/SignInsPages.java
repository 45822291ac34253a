package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Go;
import alongside.design.Open;
import alongside.signin.ComeIn;
import alongside.signin.Comer;
import alongside.signin.Cookies;
import alongside.signin.Passkeys;
import alongside.signin.SecondSteps;
import alongside.signin.SignIns;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where one is signed in, each ended by its owner; and signing out here. */
@Controller
class SignInsPages {

    private final SignIns signIns;
    private final SecondSteps steps;
    private final Passkeys passkeys;

    SignInsPages(SignIns signIns, SecondSteps steps, Passkeys passkeys) {
        this.signIns = signIns;
        this.steps = steps;
        this.passkeys = passkeys;
    }

    @GetMapping("/me/sign-ins")
    Answer look(Me me, Comer comer) {
        return new SignInsPage(signIns.of(me), comer.signIn(), steps.hasAuthenticator(me.person()), passkeys.of(me), passkeys.mayRemoveOne(me));
    }

    @PostMapping("/me/sign-ins/{id}/ending")
    Answer end(Me me, @PathVariable String id) {
        signIns.end(me, id);
        return Go.to("/me/sign-ins").saying("signin.signins.ended");
    }

    @PostMapping("/me/sign-ins/passkeys/{id}/removing")
    Answer remove(Me me, @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        if (passkeys.of(me).stream().noneMatch(it -> it.id().equals(id))) return Go.to("/me/sign-ins");
        if (!me.sure()) return ComeIn.twice(request, response, "/me/sign-ins");
        return Go.to("/me/sign-ins").saying(passkeys.remove(me, id) ? "signin.passkey.removed" : "signin.passkey.stays");
    }

    @Open
    @PostMapping("/sign-out")
    Answer leave(@Nullable Comer comer, HttpServletRequest request, HttpServletResponse response) {
        if (comer != null) signIns.end(comer.me(), comer.signIn());
        Cookies.signOut(request, response);
        return Go.to("/").saying("signin.out.done");
    }
}
