package alongside.people.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.NotFound;
import alongside.design.ReadingSettings;
import alongside.people.Contact;
import alongside.people.Details;
import alongside.people.News;
import alongside.people.Profiles;
import alongside.people.Reaching;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What we call a person, how letters reach them, how often and in which words. */
@Controller
class DetailsPages {

    private final Profiles profiles;
    private final Names names;
    private final Written written;

    DetailsPages(Profiles profiles, Names names, Written written) {
        this.profiles = profiles;
        this.names = names;
        this.written = written;
    }

    @GetMapping("/me/details")
    Answer mine(Me me) {
        return page(me, me.person());
    }

    @PostMapping("/me/details")
    Answer changeMine(Me me, Form form, HttpServletRequest request, HttpServletResponse response) {
        var answer = change(me, me.person(), form);
        if (form.ok()) Looks.keepReading(request, response, Looks.reading(request).inEasyRead(easyRead(form)).in(language(form)), Looks.READING_LIFE);
        return answer;
    }

    @GetMapping("/people/{person}/details")
    Answer theirs(Me me, @PathVariable String person) {
        return page(me, person);
    }

    @PostMapping("/people/{person}/details")
    Answer changeTheirs(Me me, @PathVariable String person, Form form) {
        return change(me, person, form);
    }

    private Answer page(Me me, String person) {
        var profile = NotFound.unless(profiles.open(me, person));
        var reading = ReadingSettings.from(profile.person().reading());
        var form = Form.with("name", profile.person().name(), "email", profile.contact().email(), "phone", profile.contact().phone(),
                "address", profile.contact().address(), "reaching", profile.person().reaching().name(), "news", profile.person().news().name());
        if (reading.language() == ReadingSettings.Language.CY) form.put("words", "WELSH");
        if (reading.easyRead()) form.put("words", "EASY");
        return show(me, person, form);
    }

    private Answer change(Me me, String person, Form form) {
        NotFound.unless(profiles.mayOpen(me, person));
        var name = form.text("name", 200);
        var contact = new Contact(form.email("email"), form.optional("phone", 60), form.optional("address", 500));
        var reaching = form.choice("reaching", Reaching.class);
        var news = form.choice("news", News.class);
        reaching.ifPresent(it -> {
            if (it == Reaching.EMAIL && contact.email().isEmpty()) form.problem("email", "people.details.needs-email");
            if (it == Reaching.POST && contact.address().isEmpty()) form.problem("address", "people.details.needs-address");
            if (it == Reaching.PHONE && contact.phone().isEmpty()) form.problem("phone", "people.details.needs-phone");
        });
        written.check(me, person, form);
        if (form.ok() && !profiles.change(me, person, new Details(name, contact, reaching.orElseThrow(), news.orElseThrow(),
                language(form) == ReadingSettings.Language.CY, easyRead(form)))) {
            form.problem("email", "people.details.email-taken");
        }
        if (!form.ok()) return show(me, person, form);
        written.down(me, person, form, "/people/" + person + "/details");
        return Go.to("/people/" + person).saying("people.details.saved");
    }

    private static ReadingSettings.Language language(Form form) {
        return form.chose("words", "WELSH") ? ReadingSettings.Language.CY : ReadingSettings.Language.EN;
    }

    private static boolean easyRead(Form form) {
        return form.chose("words", "EASY");
    }

    private DetailsPage show(Me me, String person, Form form) {
        boolean self = me.person().equals(person);
        return new DetailsPage(person, names.of(person), self, self ? "/me/details" : "/people/" + person + "/details", form);
    }
}
