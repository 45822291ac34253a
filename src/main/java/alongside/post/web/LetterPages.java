package alongside.post.web;

import alongside.design.Answer;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Print;
import alongside.post.Addressee;
import alongside.post.Held;
import alongside.post.Letters;
import alongside.post.MailSettings;
import alongside.who.Me;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters to be posted or phoned today. */
@Controller
class LetterPages {

    private final Letters letters;
    private final MailSettings mail;
    private final Held held;
    private final Papers papers;
    private final Samples samples;

    LetterPages(Letters letters, MailSettings mail, Held held, Papers papers, Samples samples) {
        this.letters = letters;
        this.mail = mail;
        this.held = held;
        this.papers = papers;
        this.samples = samples;
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

    /** For whoever looks after the words: what each letter says, in each language. */
    @GetMapping("/letters/every")
    Answer every(Me me) {
        NotFound.unless(letters.maySetMail(me));
        return new EveryLetterPage(samples.all());
    }

    @GetMapping("/letters/{id}")
    Answer read(Me me, @PathVariable String id, @RequestParam(defaultValue = "") String size) {
        var letter = NotFound.unless(letters.find(me, id));
        var paper = papers.of(letter);
        return new LetterPage(letter, paper, Arrays.stream(Print.values()).filter(it -> it.name().equalsIgnoreCase(size)).findFirst().orElse(paper.print()));
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
}
