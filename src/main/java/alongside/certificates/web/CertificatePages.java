package alongside.certificates.web;

import alongside.certificates.Asked;
import alongside.certificates.Certificates;
import alongside.certificates.Skill;
import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.people.How;
import alongside.people.People;
import alongside.people.Person;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.settings.Address;
import alongside.signin.Limits;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A certificate: asked for, read, printed, checked, taken back. */
@Controller("certificatesPages")
class CertificatePages {

    /** So many codes may be typed from one network address in ten minutes. */
    private static final int MOST_CODES = 30;

    /** Who is who, and where. */
    @Component("certificatesNames")
    record Names(Projects projects, People people, Address address) {}

    private final Certificates certificates;
    private final Names names;
    private final Limits limits;

    CertificatePages(Certificates certificates, Names names, Limits limits) {
        this.certificates = certificates;
        this.names = names;
        this.limits = limits;
    }

    @GetMapping("/me/certificates")
    Answer mine(Me me) {
        return new CertificatesPage(certificates.mine(me), certificates.tookPartIn(me));
    }

    @GetMapping("/projects/{project}/certificate")
    Answer asking(Me me, @PathVariable String project) {
        var place = place(me, project);
        var name = names.people.find(me.person()).map(Person::name).orElse("");
        return page(place, me, Form.with("name", name));
    }

    @PostMapping("/projects/{project}/certificate")
    Answer ask(Me me, @PathVariable String project, Form form) {
        var place = place(me, project);
        var asked = read(form);
        if (!form.ok()) return page(place, me, form);
        return certificates.ask(me, place, asked).<Answer>map(it -> Go.to("/certificates/" + it).saying("certificates.given")).orElseGet(() -> page(place, me, form));
    }

    private AskPage page(Place place, Me me, Form form) {
        return new AskPage(place.project(), certificates.took(place, me.person()).orElse(null), form);
    }

    @GetMapping("/projects/{project}/certificate/for")
    Answer askingFor(Me me, @PathVariable String project) {
        return pageFor(arranges(me, project), Form.empty());
    }

    @PostMapping("/projects/{project}/certificate/for")
    Answer askFor(Me me, @PathVariable String project, Form form) {
        var place = arranges(me, project);
        var person = form.text("person", 26);
        var asked = read(form);
        var how = form.choice("how", How.class);
        if (!form.ok()) return pageFor(place, form);
        var id = certificates.askFor(me, place, person, asked, how.orElseThrow(), form.ticked("read-back"));
        if (id.isEmpty()) form.problem("person", "design.problem.choose");
        return id.<Answer>map(it -> Go.to("/certificates/" + it).saying("certificates.given-for")).orElseGet(() -> pageFor(place, form));
    }

    private AskForPage pageFor(Place place, Form form) {
        var people = names.people.find(certificates.whoTookPart(place)).values().stream()
                .sorted(Comparator.comparing(Person::name)).toList();
        return new AskForPage(place.project(), people, form);
    }

    private static Asked read(Form form) {
        List<Skill> skills = Arrays.stream(Skill.values()).filter(it -> form.chose("skills", it.name())).toList();
        return new Asked(form.text("name", 120), skills, form.optional("words", 600), form.ticked("listed"));
    }

    @GetMapping("/certificates/{certificate}")
    Answer read(Me me, @PathVariable String certificate) {
        var it = NotFound.unless(certificates.find(me, certificate));
        return new CertificatePage(it, names.address.of("/certificate"), me.person().equals(it.person()));
    }

    @PostMapping("/certificates/{certificate}/letter")
    Answer send(Me me, @PathVariable String certificate) {
        NotFound.unless(certificates.send(me, certificate));
        return Go.to("/certificates/" + certificate).saying("certificates.sent");
    }

    @PostMapping("/certificates/{certificate}/taking-back")
    Answer takeBack(Me me, @PathVariable String certificate) {
        NotFound.unless(certificates.takeBack(me, certificate));
        return Go.to("/me/certificates").saying("certificates.taken-back");
    }

    // --- for whoever was shown one

    @Open
    @GetMapping("/certificate")
    Answer checking() {
        return new CheckPage(Form.empty(), null);
    }

    @Open
    @PostMapping("/certificate")
    Answer check(Form form, HttpServletRequest request) {
        var code = form.text("code", 100);
        if (form.ok() && !limits.within("certificate code from " + request.getRemoteAddr(), MOST_CODES, Duration.ofMinutes(10)))
            form.problem("code", "certificates.check.many");
        if (!form.ok()) return new CheckPage(form, null);
        var found = certificates.check(code);
        if (found.isEmpty()) form.problem("code", "certificates.check.unknown");
        return new CheckPage(form, found.orElse(null));
    }

    private Place place(Me me, String project) {
        return NotFound.unless(names.projects.place(me, project));
    }

    private Place arranges(Me me, String project) {
        return NotFound.unless(names.projects.place(me, project).filter(Place::arranges));
    }
}
