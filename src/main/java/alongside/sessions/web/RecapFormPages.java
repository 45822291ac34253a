package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.RecapForm;
import alongside.sessions.RecapForms;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.uploads.Handing;
import alongside.uploads.Upload;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A recap in easy read that people made together, as a sound, or as a film in BSL. */
@Controller("sessionsRecapFormPages")
class RecapFormPages {

    private final Sessions sessions;
    private final RecapForms forms;
    private final Handing handing;

    RecapFormPages(Sessions sessions, RecapForms forms, Handing handing) {
        this.sessions = sessions;
        this.forms = forms;
        this.handing = handing;
    }

    @GetMapping("/sessions/{session}/recap/forms")
    Answer all(Me me, @PathVariable String session) {
        return page(me, runs(me, session), Form.empty());
    }

    @PostMapping("/sessions/{session}/recap/forms/{form}")
    Answer bring(Me me, @PathVariable String session, @PathVariable("form") String path, Form form, @RequestParam Map<String, MultipartFile> files) throws IOException {
        var seat = runs(me, session);
        var kind = NotFound.unless(RecapForm.Kind.at(path));
        var file = Optional.ofNullable(files.get("file-" + path)).filter(it -> !it.isEmpty());
        var address = form.optional("address-" + path, 500);
        if (!address.isEmpty() && !address.matches("https?://\\S+")) form.problem("address-" + path, "sessions.recap.forms.problem.address");
        if (file.isEmpty() && address.isEmpty()) form.problem("file-" + path, "sessions.recap.forms.problem.none");
        if (file.isPresent() && !address.isEmpty()) form.problem("address-" + path, "sessions.recap.forms.problem.both");
        if (form.ok() && file.isPresent() && forms.bring(me, session, kind, file.get().getBytes()) != RecapForms.Brought.SAVED)
            form.problem("file-" + path, "sessions.recap.forms.problem.kind");
        else if (form.ok() && file.isEmpty()) forms.pointTo(me, session, kind, address);
        return form.ok() ? Go.to(here(session)).saying("sessions.recap.forms.saved") : page(me, seat, form);
    }

    @PostMapping("/sessions/{session}/recap/forms/{form}/removal")
    Answer remove(Me me, @PathVariable String session, @PathVariable("form") String path) {
        runs(me, session);
        forms.remove(me, session, NotFound.unless(RecapForm.Kind.at(path)));
        return Go.to(here(session)).saying("sessions.recap.forms.removed");
    }

    @GetMapping("/sessions/{session}/recap/forms/{form}")
    void handed(Me me, @PathVariable String session, @PathVariable("form") String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var upload = RecapForm.Kind.at(path).map(forms.of(me, session)::get).map(RecapForm::upload);
        var file = NotFound.<Upload>unless(upload);
        if (file.isSound() || file.isFilm()) handing.played(file, request.getHeader("Range"), response);
        else handing.download(file, NotFound.unless(sessions.seenBy(me, session)).title(), response);
    }

    private RecapFormsPage page(Me me, Seat seat, Form form) {
        var session = seat.session().id();
        return new RecapFormsPage(seat.session(), forms.of(me, session), forms.needed(me, session), form);
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs).filter(it -> it.session().over()));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/recap/forms";
    }
}
