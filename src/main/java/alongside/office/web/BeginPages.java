package alongside.office.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.office.Demonstration;
import alongside.office.FirstRun;
import alongside.office.Organisation;
import alongside.office.StartCode;
import alongside.signin.ComeIn;
import alongside.signin.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first run: the console's code, then the organisation and its first person. Gone once somebody is here. */
@Controller
@Open
class BeginPages {

    private static final String COOKIE = "begin";

    private final FirstRun firstRun;
    private final StartCode code;
    private final ObjectProvider<Demonstration> demonstration;

    BeginPages(FirstRun firstRun, StartCode code, ObjectProvider<Demonstration> demonstration) {
        this.firstRun = firstRun;
        this.code = code;
        this.demonstration = demonstration;
    }

    @GetMapping("/begin")
    Answer look(HttpServletRequest request) {
        NotFound.unless(firstRun.isNow());
        return page(Form.empty(), request);
    }

    @PostMapping("/begin/code")
    Answer open(Form form, HttpServletRequest request, HttpServletResponse response) {
        NotFound.unless(firstRun.isNow());
        var typed = form.text("code", 100);
        if (!form.ok()) return page(form, request);
        var opened = code.open(typed);
        if (opened.isEmpty()) {
            form.problem("code", "office.begin.code.wrong");
            return page(form, request);
        }
        Cookies.set(request, response, COOKIE, opened.get(), Duration.ofHours(4));
        return Go.to("/begin");
    }

    @PostMapping("/begin")
    Answer begin(Form form, HttpServletRequest request, HttpServletResponse response) {
        NotFound.unless(firstRun.isNow());
        if (!opened(request)) return page(Form.empty(), request);
        var organisation = OrganisationForm.readWorry(form, OrganisationForm.read(form, Organisation.NONE));
        var name = form.text("name", 200);
        if (form.email("email").isEmpty()) form.problem("email", "office.begin.email.empty");
        var employed = form.choice("employed", Employed.class);
        if (!form.ok()) return page(form, request);
        var first = new FirstRun.First(organisation, name, form.email("email"), employed.orElseThrow() == Employed.YES);
        var begun = firstRun.begin(first, ComeIn.device(request));
        if (begun.isEmpty()) return Go.to("/");
        Cookies.clear(request, response, COOKIE);
        return ComeIn.in(begun.get(), request, response);
    }

    @PostMapping("/begin/demonstration")
    Answer demonstrate(HttpServletRequest request) {
        NotFound.unless(firstRun.isNow());
        if (!opened(request)) return page(Form.empty(), request);
        var it = demonstration.getIfAvailable();
        NotFound.unless(it != null && it.possible());
        if (it != null) it.load();
        return Go.to(it == null ? "/" : it.firstPage());
    }

    private BeginPage page(Form form, HttpServletRequest request) {
        var it = demonstration.getIfAvailable();
        return new BeginPage(form, opened(request), it != null && it.possible());
    }

    private boolean opened(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).filter(code::opened).isPresent();
    }
}
