package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.projects.Part;
import alongside.projects.PartHistory;
import alongside.projects.Projects;
import alongside.sessions.Experiences;
import alongside.sessions.Feedback;
import alongside.sessions.FeedbackSounds;
import alongside.sessions.Guest;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.web.FeedbackPage.Whose;
import alongside.sessions.web.FeedbackPages.YesNo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** How it was for somebody from outside, behind the address in their letter: the same questions, counted with everybody's answers. */
@Controller("sessionsGuestFeedbackPages")
@Open
class GuestFeedbackPages {

    private final Sessions sessions;
    private final Feedback feedback;
    private final FeedbackSounds sounds;
    private final Experiences experiences;
    private final Projects projects;

    GuestFeedbackPages(Sessions sessions, Feedback feedback, FeedbackSounds sounds, Experiences experiences, Projects projects) {
        this.sessions = sessions;
        this.feedback = feedback;
        this.sounds = sounds;
        this.experiences = experiences;
        this.projects = projects;
    }

    @GetMapping("/place/{door}/feedback")
    Answer ask(@PathVariable String door) {
        var guest = guest(door);
        return feedback.mayAnswer(guest) ? page(door, guest, Form.empty()) : notAsked(door, guest);
    }

    @PostMapping("/place/{door}/feedback")
    Answer give(@PathVariable String door, Form form, @RequestParam(name = "sound", required = false) @Nullable MultipartFile sound) throws IOException {
        var guest = guest(door);
        if (!feedback.mayAnswer(guest)) return notAsked(door, guest);
        var page = page(door, guest, form);
        boolean lived = form.optionalChoice("lived", YesNo.class).filter(it -> it == YesNo.YES).isPresent();
        var aloud = Aloud.in(sound);
        var read = FeedbackPages.read(page, form, aloud.said());
        aloud.give(form, read, (said, voice) -> sounds.give(guest, said, lived, voice));
        if (!form.ok()) return page;
        if (!aloud.said()) feedback.give(guest, read.orElseThrow(), lived);
        return Go.to(at(door) + (experiences.mayAnswer(guest) ? "/feedback/experience" : "")).saying("sessions.feedback.saved");
    }

    @GetMapping("/place/{door}/feedback/experience")
    Answer askMore(@PathVariable String door) {
        var guest = guest(door);
        return experiences.mayAnswer(guest) ? new ExperiencePage(session(guest), at(door), Form.empty()) : Go.to(at(door));
    }

    @PostMapping("/place/{door}/feedback/experience")
    Answer giveMore(@PathVariable String door, Form form) {
        var guest = guest(door);
        if (!experiences.mayAnswer(guest)) return Go.to(at(door));
        if (!ExperiencePages.answered(form)) {
            form.problem("experience", "sessions.experience.nothing");
            return new ExperiencePage(session(guest), at(door), form);
        }
        experiences.give(guest, ExperiencePages.ticked(form));
        return Go.to(at(door)).saying("sessions.feedback.saved");
    }

    private Answer notAsked(String door, Guest guest) {
        return Go.to(at(door)).saying(feedback.gave(guest) ? "sessions.feedback.given" : "sessions.feedback.not-asked");
    }

    /** A part is asked about by its title where anybody can read that. */
    private FeedbackPage page(String door, Guest guest, Form form) {
        var session = session(guest);
        Map<String, String> titles = projects.inPublic(session.project()).map(it -> it.parts().stream().map(PartHistory::part).collect(Collectors.toMap(Part::id, Part::title))).orElse(Map.of());
        List<FeedbackPage.About> about = feedback.asked(guest).stream().filter(it -> it.isEmpty() || titles.containsKey(it)).map(it -> new FeedbackPage.About(it, titles.getOrDefault(it, ""))).toList();
        return new FeedbackPage(session, about, Whose.GUEST, at(door), null, form);
    }

    private Session session(Guest guest) {
        return NotFound.unless(sessions.told(guest.session())).asStrangersSee();
    }

    private Guest guest(String door) {
        return NotFound.unless(sessions.guest(door));
    }

    private static String at(String door) {
        return "/place/" + door;
    }
}
