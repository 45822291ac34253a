package alongside.post.web;

import alongside.design.Print;
import alongside.design.Qr;
import alongside.post.Waiting;
import alongside.post.Written;
import alongside.settings.Address;
import alongside.settings.Settings;
import alongside.words.Dates;
import alongside.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a letter on paper. Whoever prints it may read in other words than the person it is for. */
@Component
class Papers {

    private final Words words;
    private final Settings settings;
    private final Address address;

    Papers(Words words, Settings settings, Address address) {
        this.words = words;
        this.settings = settings;
        this.address = address;
    }

    Paper of(Waiting letter) {
        return of(letter.written(), letter.locale(), letter.at());
    }

    Paper of(Written written, Locale locale, Instant at) {
        var to = new ArrayList<String>(List.of(written.name()));
        written.address().lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(to::add);
        return new Paper(locale.getLanguage().equals("cy") ? "cy" : "en-GB", sender(), to, Dates.day(at, locale), written.subject(),
                List.of(written.text().strip().split("\n\\s*\n")), words.say(locale, "post.paper.answer"), answers(written, locale),
                written.code(), words.say(locale, "design.letter.code"), written.path().isEmpty() ? null : Qr.drawing(address.of(written.path()), words.say(locale, "post.paper.square")),
                written.print() == null ? Print.CLEAR : written.print());
    }

    private List<String> sender() {
        var sender = new ArrayList<String>();
        sender.add(settings.get(Settings.ORGANISATION, "Alongside"));
        settings.get(Settings.HELP_NAME).ifPresent(sender::add);
        settings.get(Settings.HELP_PHONE).ifPresent(sender::add);
        return sender;
    }

    /** The phone first: it needs nothing but this sheet. */
    private List<String> answers(Written written, Locale locale) {
        var ways = new ArrayList<String>();
        settings.get(Settings.HELP_PHONE).ifPresent(phone -> ways.add(settings.get(Settings.HELP_NAME)
                .map(name -> words.say(locale, "post.paper.answer.phone-name", "name", name, "phone", phone))
                .orElseGet(() -> words.say(locale, "post.paper.answer.phone", "phone", phone))));
        ways.add(words.say(locale, "post.paper.answer.person"));
        if (written.path().isEmpty()) return ways;
        if (written.code() != null) ways.add(words.say(locale, "post.paper.answer.code", "link", address.of("/letter")));
        else ways.add(words.say(locale, "post.paper.answer.link", "button", written.button(), "link", address.of(written.path())));
        ways.add(words.say(locale, "post.paper.answer.square"));
        return ways;
    }
}
