package alongside.registration.web;

import alongside.design.Form;
import alongside.post.Addressee.Channel;
import alongside.registration.Asked;
import java.util.Locale;
import java.util.Optional;

/** The few questions to somebody who wants to come. */
final class Wanting {

    private Wanting() {}

    static Optional<Asked> read(Form form, Locale locale) {
        var name = form.text("name", 200);
        var reaching = form.choice("reaching", Channel.class);
        var contact = reaching.filter(it -> it == Channel.EMAIL).isPresent() ? form.email("contact") : form.text("contact", 500);
        var needs = form.optional("needs", 1000);
        if (reaching.filter(it -> it == Channel.PHONE).isPresent() && contact.replaceAll("\\D", "").length() < 7) form.problem("contact", "registration.contact.phone");
        return form.ok() ? Optional.of(new Asked(name, reaching.orElseThrow(), contact, needs, locale)) : Optional.empty();
    }
}
