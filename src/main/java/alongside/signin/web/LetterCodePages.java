package alongside.signin.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Open;
import alongside.post.Letters;
import alongside.signin.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** From a letter on paper to the page it is about: its code is typed, and opens no more than its link would. */
@Controller
@Open
class LetterCodePages {

    /** So many codes may be typed from one network address in ten minutes. */
    private static final int MOST = 30;

    private final Letters letters;
    private final Limits limits;

    LetterCodePages(Letters letters, Limits limits) {
        this.letters = letters;
        this.limits = limits;
    }

    @GetMapping("/letter")
    Answer ask() {
        return new LetterCodePage(Form.empty());
    }

    @PostMapping("/letter")
    Answer open(Form form, HttpServletRequest request) {
        var code = form.text("code", 100);
        if (!form.ok()) return new LetterCodePage(form);
        if (!limits.within("letter code from " + request.getRemoteAddr(), MOST, Duration.ofMinutes(10))) {
            form.problem("code", "signin.letter-code.many");
            return new LetterCodePage(form);
        }
        var path = letters.behind(code);
        if (path.isPresent()) return Go.to(path.get());
        form.problem("code", "signin.letter-code.unknown");
        return new LetterCodePage(form);
    }
}
