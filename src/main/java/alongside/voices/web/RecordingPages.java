package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.uploads.Handing;
import alongside.voices.Contribution;
import alongside.voices.Recording;
import alongside.voices.Recordings;
import alongside.voices.Voices;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A photo, a sound or a film beside somebody's words. */
@Controller("voicesRecordingPages")
class RecordingPages {

    private final Recordings recordings;
    private final Voices voices;
    private final Handing handing;

    RecordingPages(Recordings recordings, Voices voices, Handing handing) {
        this.recordings = recordings;
        this.voices = voices;
        this.handing = handing;
    }

    @GetMapping("/contributions/{contribution}/recordings/new")
    Answer form(Me me, @PathVariable String contribution) {
        return new RecordingPage(said(me, contribution), Form.empty());
    }

    @PostMapping("/contributions/{contribution}/recordings")
    Answer add(Me me, @PathVariable String contribution, Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var said = said(me, contribution);
        var words = form.text("words", Recordings.LONGEST_WORDS);
        if (file == null || file.isEmpty()) form.problem("file", "voices.recording.problem.none");
        else if (form.ok()) {
            switch (recordings.add(me, contribution, file.getBytes(), words)) {
                case SAVED -> {}
                case NOT_HERE -> NotFound.unless(false);
                case ENOUGH -> form.problem("file", "voices.recording.problem.enough");
                case NO_SUCH_FILE -> form.problem("file", "voices.recording.problem.kind");
            }
        }
        if (form.ok()) return Go.to("/contributions/" + contribution).saying("voices.recording.saved");
        if (form.problemOf("file").isEmpty()) form.problem("file", "design.problem.file-again");
        return new RecordingPage(said, form);
    }

    @GetMapping("/contributions/{contribution}/recordings/{recording}")
    void handed(Me me, @PathVariable String contribution, @PathVariable String recording, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var it = NotFound.unless(recordings.of(me, contribution).stream().filter(one -> one.id().equals(recording)).map(Recording::upload).findFirst());
        if (it.isPicture()) handing.picture(it, response);
        else handing.played(it, request.getHeader("Range"), response);
    }

    @PostMapping("/contributions/{contribution}/recordings/{recording}/removal")
    Answer remove(Me me, @PathVariable String contribution, @PathVariable String recording) {
        NotFound.unless(recordings.remove(me, contribution, recording));
        return Go.to("/contributions/" + contribution).saying("voices.recording.removed");
    }

    private Contribution said(Me me, String contribution) {
        return NotFound.unless(voices.seenBy(me, contribution).filter(it -> recordings.mayAdd(me, contribution)));
    }
}
