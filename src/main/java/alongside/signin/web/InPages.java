package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Go;
import alongside.design.Open;
import alongside.people.People;
import alongside.signin.Door;
import alongside.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A personal link. Looking at it changes nothing, so that mail scanners cannot use it up; the button comes in. */
@Controller
@Open
class InPages {

    private final SignIns signIns;
    private final People people;

    InPages(SignIns signIns, People people) {
        this.signIns = signIns;
        this.people = people;
    }

    @GetMapping("/in/{secret}")
    Answer isThisYou(@PathVariable String secret) {
        var person = signIns.whose(secret).flatMap(people::find);
        return new InPage(secret, person.map(it -> it.name()).orElse(""));
    }

    @PostMapping("/in/{secret}")
    Answer comeIn(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie = signIns.comeIn(secret, "");
        if (cookie.isEmpty()) return new InPage(secret, "");
        response.addHeader("Set-Cookie", Door.cookie(request, cookie.get(), Duration.ofDays(30)));
        return Go.to("/");
    }
}
