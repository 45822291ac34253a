package alongside.post.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.post.Held;
import alongside.post.Letters;
import alongside.post.MailSettings;
import alongside.post.MailSettings.Safety;
import alongside.post.MailSettings.Server;
import alongside.post.Trial;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How letters leave by e-mail: set, and tried. */
@Controller
@AskTwice
class PostPages {

    private final Letters letters;
    private final MailSettings mail;
    private final Trial trial;
    private final Held held;

    PostPages(Letters letters, MailSettings mail, Trial trial, Held held) {
        this.letters = letters;
        this.mail = mail;
        this.trial = trial;
        this.held = held;
    }

    @GetMapping("/post")
    Answer look(Me me) {
        NotFound.unless(letters.maySetMail(me));
        return page(mail.server().map(PostPages::form).orElseGet(() -> Form.with("port", "587", "safety", "starttls")), "", "");
    }

    @PostMapping("/post")
    Answer set(Me me, Form form) {
        NotFound.unless(letters.maySetMail(me));
        var server = read(form);
        if (!form.ok()) return page(form, "", "");
        mail.use(server);
        return Go.to("/post").saying("design.saved");
    }

    @PostMapping("/post/trial")
    Answer tryIt(Me me, Form form) {
        NotFound.unless(letters.maySetMail(me));
        var to = form.email("trial");
        if (to.isEmpty()) form.problem("trial", "design.problem.empty");
        var known = mail.server();
        if (known.isEmpty()) form.problem("trial", "post.page.trial.not-set");
        var shown = known.map(PostPages::form).orElseGet(() -> Form.with("port", "587", "safety", "starttls")).put("trial", form.typed("trial"));
        if (!form.ok()) {
            form.problems().forEach(it -> shown.problem(it.field(), it.key(), it.values()));
            return page(shown, "", "");
        }
        var fault = trial.send(me.name(), to);
        return page(shown, fault.isEmpty() ? "post.page.trial.sent" : "post.page.trial.failed", fault);
    }

    @PostMapping("/post/going")
    Answer letGo(Me me) {
        NotFound.unless(letters.maySetMail(me));
        held.letGo();
        return Go.to("/post").saying("post.page.going");
    }

    private PostPage page(Form form, String tried, String problem) {
        return new PostPage(form, letters.standing(), held.isHeld(), mail.server().filter(it -> !it.password().isEmpty()).isPresent(), tried, problem);
    }

    /** A password once kept is not shown again; left empty it stays. */
    private Server read(Form form) {
        var host = form.text("host", 200);
        if (!host.isEmpty() && !host.matches("[A-Za-z0-9.:-]+")) form.problem("host", "post.page.host.wrong");
        int port = form.number("port", 1, 65535);
        var safety = form.choice("safety", Safety.class).orElse(Safety.STARTTLS);
        var user = form.optional("user", 200);
        var password = form.optional("password", 500);
        if (password.isEmpty() && !user.isEmpty()) password = mail.server().filter(it -> it.user().equals(user)).map(Server::password).orElse("");
        var from = form.email("from");
        if (from.isEmpty()) form.problem("from", "design.problem.empty");
        return new Server(host, port, safety, user, password, from);
    }

    private static Form form(Server server) {
        return Form.with("host", server.host(), "port", String.valueOf(server.port()), "safety", server.safety().name().toLowerCase(java.util.Locale.ROOT),
                "user", server.user(), "from", server.from());
    }
}
