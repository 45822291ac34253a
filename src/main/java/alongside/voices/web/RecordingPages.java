package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.People;
import alongside.people.Person;
import alongside.uploads.Handing;
import alongside.voices.Contribution;
import alongside.voices.Faces;
import alongside.voices.Recording;
import alongside.voices.Recordings;
import alongside.voices.Voices;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Faces faces;
    private final People people;

    RecordingPages(Recordings recordings, Voices voices, Handing handing, Faces faces, People people) {
        this.recordings = recordings;
        this.faces = faces;
        this.people = people;
        this.voices = voices;
        this.handing = handing;
    }

    @GetMapping("/contributions/{contribution}/recordings/new")
    Answer form(Me me, @PathVariable String contribution) {
        return page(me, said(me, contribution), Form.empty());
    }

    @PostMapping("/contributions/{contribution}/recordings")
    Answer add(Me me, @PathVariable String contribution, Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var said = said(me, contribution);
        var words = form.text("words", Recordings.LONGEST_WORDS);
        var shows = shows(me, form);
        if (file == null || file.isEmpty()) form.problem("file", "voices.recording.problem.none");
        else if (form.ok()) {
            switch (recordings.add(me, contribution, file.getBytes(), words, shows)) {
                case SAVED -> {}
                case NOT_HERE -> NotFound.unless(false);
                case ENOUGH -> form.problem("file", "voices.recording.problem.enough");
                case NOT_ALL_SAID_YES -> form.problem("shows", "voices.recording.problem.shows", "what", recordings.asks(file.getBytes()).name(),
                        "names", people.find(faces.without(me, contribution, shows, recordings.asks(file.getBytes()))).values().stream().map(Person::name).sorted().collect(Collectors.joining(", ")));
                case NO_SUCH_FILE -> form.problem("file", "voices.recording.problem.kind");
            }
        }
        if (form.ok()) return Go.to("/contributions/" + contribution).saying("voices.recording.saved");
        if (form.problemOf("file").isEmpty()) form.problem("file", "design.problem.file-again");
        return page(me, said, form);
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

    /** Who can be seen in it; a form that says that others can names them. */
    private static Set<String> shows(Me me, Form form) {
        var seen = form.choice("seen", RecordingPage.Seen.class);
        if (seen.isEmpty() || seen.get() == RecordingPage.Seen.NOBODY) return Set.of();
        if (seen.get() == RecordingPage.Seen.ME) return Set.of(me.person());
        var shows = Set.copyOf(form.all("shows"));
        if (shows.isEmpty()) form.problem("shows", "voices.recording.problem.shows.none");
        return shows;
    }

    private RecordingPage page(Me me, Contribution said, Form form) {
        var names = new LinkedHashMap<String, String>();
        people.find(faces.inTheRoom(me, said.id())).values().stream().sorted(Comparator.comparing(Person::name)).forEach(it -> names.put(it.id(), it.name()));
        return new RecordingPage(said, names, form);
    }

    private Contribution said(Me me, String contribution) {
        return NotFound.unless(voices.seenBy(me, contribution).filter(it -> recordings.mayAdd(me, contribution)));
    }
}
