package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.voices.Contribution;
import alongside.voices.Translations;
import alongside.voices.Voices;
import alongside.who.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The same words in another language, beside the words as they were said. */
@Controller("voicesTranslationPages")
class TranslationPages {

    private final Translations translations;
    private final Voices voices;

    TranslationPages(Translations translations, Voices voices) {
        this.translations = translations;
        this.voices = voices;
    }

    @GetMapping("/contributions/{contribution}/translations/new")
    Answer form(Me me, @PathVariable String contribution) {
        return new TranslationPage(said(me, contribution), Form.with("saidIn", Languages.UNKNOWN));
    }

    @PostMapping("/contributions/{contribution}/translations")
    Answer add(Me me, @PathVariable String contribution, Form form) {
        var said = said(me, contribution);
        var words = form.text("words", Translations.LONGEST);
        var how = form.optional("how", 100);
        var saidIn = form.typed("saidIn");
        var language = form.typed("language");
        if (!Languages.known(language)) form.problem("language", "voices.translation.problem.language");
        else if (language.equals(saidIn)) form.problem("language", "voices.translation.problem.same");
        if (!form.ok()) return new TranslationPage(said, form);
        NotFound.unless(translations.add(me, contribution, Languages.known(saidIn) ? saidIn : Languages.UNKNOWN, language, words, how));
        return Go.to("/contributions/" + contribution).saying("voices.translation.saved");
    }

    @PostMapping("/contributions/{contribution}/translations/{translation}/removal")
    Answer remove(Me me, @PathVariable String contribution, @PathVariable String translation) {
        NotFound.unless(translations.remove(me, contribution, translation));
        return Go.to("/contributions/" + contribution).saying("voices.translation.removed");
    }

    private Contribution said(Me me, String contribution) {
        return NotFound.unless(voices.seenBy(me, contribution).filter(it -> translations.mayAdd(me, contribution)));
    }
}
