package alongside.post.web;

import alongside.design.Answer;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.post.Addressee;
import alongside.post.Held;
import alongside.post.Letters;
import alongside.post.MailSettings;
import alongside.post.Waiting;
import alongside.settings.Address;
import alongside.settings.Settings;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Letters to be posted or phoned today. */
@Controller
class LetterPages {

    private final Letters letters;
    private final MailSettings mail;
    private final Held held;
    private final Settings settings;
    private final Address address;

    LetterPages(Letters letters, MailSettings mail, Held held, Settings settings, Address address) {
        this.letters = letters;
        this.mail = mail;
        this.held = held;
        this.settings = settings;
        this.address = address;
    }

    @GetMapping("/letters")
    Answer today(Me me) {
        NotFound.unless(letters.mayLook(me));
        var today = letters.today(me);
        return new LettersPage(
                today.stream().filter(it -> it.channel() != Addressee.Channel.PHONE).toList(),
                today.stream().filter(it -> it.channel() == Addressee.Channel.PHONE).toList(),
                held.isHeld(), mail.server().isPresent(), letters.maySetMail(me));
    }

    @GetMapping("/letters/{id}")
    Answer read(Me me, @PathVariable String id) {
        return page(NotFound.unless(letters.find(me, id)));
    }

    @PostMapping("/letters/{id}/posted")
    Answer posted(Me me, @PathVariable String id) {
        NotFound.unless(letters.mark(me, id, Letters.Mark.POSTED));
        return Go.to("/letters").saying("post.letters.posted");
    }

    @PostMapping("/letters/{id}/phoned")
    Answer phoned(Me me, @PathVariable String id) {
        NotFound.unless(letters.mark(me, id, Letters.Mark.PHONED));
        return Go.to("/letters").saying("post.letters.phoned");
    }

    @PostMapping("/letters/{id}/returned")
    Answer returned(Me me, @PathVariable String id) {
        NotFound.unless(letters.mark(me, id, Letters.Mark.RETURNED));
        return Go.to("/letters").saying("post.letters.returned");
    }

    private LetterPage page(Waiting letter) {
        var written = letter.written();
        var sender = new ArrayList<String>();
        sender.add(settings.get(Settings.ORGANISATION, "Alongside"));
        settings.get(Settings.HELP_NAME).ifPresent(sender::add);
        settings.get(Settings.HELP_PHONE).ifPresent(sender::add);
        var to = new ArrayList<String>(List.of(written.name()));
        written.address().lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(to::add);
        return new LetterPage(letter, sender, to, List.of(written.text().strip().split("\n\\s*\n")),
                written.path().isEmpty() ? "" : address.of(written.path()));
    }
}
