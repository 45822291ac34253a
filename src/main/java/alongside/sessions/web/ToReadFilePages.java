package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.sessions.Moves;
import alongside.sessions.Sessions;
import alongside.sessions.ToReadFile;
import alongside.sessions.ToReadFiles;
import alongside.uploads.Handing;
import alongside.who.Me;
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

/** Bringing a file of what is to be read, and having it. */
@Controller("sessionsToReadFilePages")
class ToReadFilePages {

    private final Sessions sessions;
    private final ToReadFiles files;
    private final Moves moves;
    private final Handing handing;

    ToReadFilePages(Sessions sessions, ToReadFiles files, Moves moves, Handing handing) {
        this.sessions = sessions;
        this.files = files;
        this.moves = moves;
        this.handing = handing;
    }

    @GetMapping("/sessions/{session}/to-read/files")
    Answer all(Me me, @PathVariable String session) {
        NotFound.unless(sessions.planned(me, session));
        return page(me, session, Form.empty());
    }

    @GetMapping("/sessions/{session}/to-read/{form}")
    void handed(Me me, @PathVariable String session, @PathVariable("form") String path, HttpServletResponse response) throws IOException {
        var form = NotFound.unless(ToReadFile.Form.at(path));
        var file = NotFound.unless(files.of(me, session).stream().filter(it -> it.form() == form).findFirst());
        handing.download(file.upload(), NotFound.unless(sessions.seenBy(me, session)).title(), response);
    }

    @PostMapping("/sessions/{session}/to-read/{form}")
    Answer bring(Me me, @PathVariable String session, @PathVariable("form") String path, Form form, @RequestParam Map<String, MultipartFile> brought) throws IOException {
        NotFound.unless(sessions.planned(me, session));
        var which = NotFound.unless(ToReadFile.Form.at(path));
        var name = "file-" + path;
        var file = Optional.ofNullable(brought.get(name)).filter(it -> !it.isEmpty());
        boolean invited = moves.anybodyInvited(me, session);
        if (file.isEmpty()) form.problem(name, "sessions.to-read.file.problem.none");
        else if (!files.bring(me, session, which, file.get().getBytes())) form.problem(name, "sessions.to-read.file.problem.kind");
        if (form.ok()) return Go.to(here(session)).saying(invited && which == ToReadFile.Form.USUAL ? "sessions.to-read.sent" : "sessions.to-read.file.saved");
        return page(me, session, form);
    }

    @PostMapping("/sessions/{session}/to-read/{form}/removal")
    Answer remove(Me me, @PathVariable String session, @PathVariable("form") String path) {
        NotFound.unless(sessions.planned(me, session));
        files.remove(me, session, NotFound.unless(ToReadFile.Form.at(path)));
        return Go.to(here(session)).saying("sessions.to-read.file.removed");
    }

    private ToReadFilesPage page(Me me, String session, Form form) {
        return new ToReadFilesPage(NotFound.unless(sessions.seenBy(me, session)), files.of(me, session), form);
    }

    private static String here(String session) {
        return "/sessions/" + session + "/to-read/files";
    }
}
