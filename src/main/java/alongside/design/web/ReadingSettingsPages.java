package alongside.design.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.KeepsReading;
import alongside.design.Looks;
import alongside.design.Open;
import alongside.design.ReadingSettings;
import alongside.design.ReadingSettings.Colours;
import alongside.design.ReadingSettings.Language;
import alongside.design.ReadingSettings.Letters;
import alongside.design.ReadingSettings.Pictures;
import alongside.design.ReadingSettings.Size;
import alongside.design.ReadingSettings.Spacing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How a person wants to read. Works before coming in and without scripts. */
@Controller
@Open
class ReadingSettingsPages {

    private static final String HERE = "/reading-settings";

    private final ObjectProvider<KeepsReading> kept;

    ReadingSettingsPages(ObjectProvider<KeepsReading> kept) {
        this.kept = kept;
    }

    @GetMapping(HERE)
    Answer show(HttpServletRequest request, Form typed) {
        var now = Looks.reading(request);
        var form = Form.with("size", now.size().name(), "spacing", now.spacing().name(), "letters", now.letters().name(), "colours", now.colours().name(),
                "pictures", now.pictures().name(), "language", now.language().name(), "words", now.easyRead() ? "easy" : "plain");
        return new ReadingSettingsPage(form, typed.back());
    }

    /** What was not chosen, or makes no sense, stays as it was: nobody should have to mend a form in order to read. */
    @PostMapping(HERE)
    Answer save(HttpServletRequest request, HttpServletResponse response, Form form) {
        var now = Looks.reading(request);
        keep(request, response, new ReadingSettings(
                form.optionalChoice("size", Size.class).orElse(now.size()),
                form.optionalChoice("spacing", Spacing.class).orElse(now.spacing()),
                form.optionalChoice("letters", Letters.class).orElse(now.letters()),
                form.optionalChoice("colours", Colours.class).orElse(now.colours()),
                form.optionalChoice("pictures", Pictures.class).orElse(now.pictures()),
                form.optionalChoice("language", Language.class).orElse(now.language()),
                form.typed("words").isEmpty() ? now.easyRead() : form.chose("words", "easy")));
        var back = form.back();
        boolean stay = form.ticked("stay") || back.isEmpty();
        return Go.to(!stay ? back : HERE + form.back("?")).saying("design.reading.saved");
    }

    @PostMapping(HERE + "/easy-read")
    Answer easyRead(HttpServletRequest request, HttpServletResponse response, Form form) {
        keep(request, response, Looks.reading(request).inEasyRead(form.chose("to", "easy")));
        return backOrHere(form);
    }

    @PostMapping(HERE + "/language")
    Answer language(HttpServletRequest request, HttpServletResponse response, Form form) {
        var now = Looks.reading(request);
        keep(request, response, now.in(form.optionalChoice("to", Language.class).orElse(now.language())));
        return backOrHere(form);
    }

    private static Answer backOrHere(Form form) {
        return Go.back(form, HERE);
    }

    /** In this browser, and for somebody who has come in also with the person: other browsers and letters follow. */
    private void keep(HttpServletRequest request, HttpServletResponse response, ReadingSettings settings) {
        Looks.keepReading(request, response, settings, Looks.READING_LIFE);
        var me = Looks.me(request);
        if (me != null) kept.ifAvailable(it -> it.keep(me, settings));
    }
}
