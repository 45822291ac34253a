package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.How;
import alongside.projects.Projects;
import alongside.sessions.Capture;
import alongside.sessions.Capturing;
import alongside.sessions.Experiences;
import alongside.sessions.Feedback;
import alongside.sessions.FeedbackSounds;
import alongside.sessions.Independence;
import alongside.sessions.Job;
import alongside.sessions.NewFeedback;
import alongside.sessions.OwnView;
import alongside.sessions.Phase;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.sessions.web.FeedbackPage.Whose;
import alongside.who.Me;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Who does what in a session, and how it was for those who were there. */
@Controller("sessionsFeedbackPages")
class FeedbackPages {

    enum YesNo { YES, NO }

    private final Sessions sessions;
    private final Feedback feedback;
    private final Projects projects;
    private final Names names;
    private final HowItWasShown shown;
    private final Capturing capturing;
    private final FeedbackSounds sounds;
    private final Experiences experiences;
    private final AskedAbout asked;

    FeedbackPages(Sessions sessions, Feedback feedback, Work work, HowItWasShown shown, Experiences experiences) {
        this.shown = shown;
        this.experiences = experiences;
        this.sessions = sessions;
        this.feedback = feedback;
        this.projects = work.projects;
        this.names = work.names;
        this.capturing = work.capturing;
        this.sounds = work.sounds;
        this.asked = work.asked;
    }

    /** What work there is, and for whom; and what was said of it aloud. */
    @Component("sessionsWork")
    record Work(Projects projects, Names names, Capturing capturing, FeedbackSounds sounds, AskedAbout asked) {}

    // --- who does what

    @GetMapping("/sessions/{session}/work")
    Answer work(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        var form = Form.empty();
        feedback.about(me, session).forEach(it -> form.put("part", it));
        feedback.work(me, session).forEach((phase, people) -> people.forEach(it -> form.put(phase.name(), it)));
        if (seat.session().facilitator() != null) form.put("facilitator", seat.session().facilitator().name());
        var capture = capturing.of(me, session);
        if (seat.session().recordersOff()) form.put("recorders", "off");
        capture.ways().forEach(it -> form.put("ways", it.name()));
        form.put("otherwise", capture.otherwise());
        sessions.jobs(me, session).forEach((person, jobs) -> jobs.forEach(it -> form.put("job-" + it.name(), person)));
        return page(seat, form);
    }

    @PostMapping("/sessions/{session}/work")
    Answer work(Me me, @PathVariable String session, Form form) {
        var seat = runs(me, session);
        if (form.all("part").size() > Feedback.MOST_PARTS) form.problem("part", "sessions.work.parts.many");
        var otherwise = form.optional("otherwise", 300);
        if (!form.ok()) return page(seat, form);
        var ways = Arrays.stream(Capture.Way.values()).filter(it -> form.chose("ways", it.name())).collect(Collectors.toSet());
        if (seat.session().ahead()) {
            capturing.say(me, session, new Capture(ways, otherwise));
            if (!seat.session().joining().isBlank()) capturing.recordersOff(me, session, form.ticked("recorders"));
            capturing.facilitatorIs(me, session, form.optionalChoice("facilitator", Independence.class).orElse(null));
        }
        var work = new EnumMap<Phase, List<String>>(Phase.class);
        for (var phase : Phase.values()) work.put(phase, form.all(phase.name()));
        feedback.record(me, session, form.all("part"), work);
        var jobs = new EnumMap<Job, String>(Job.class);
        for (var job : Job.values()) if (!form.all("job-" + job.name()).isEmpty()) jobs.put(job, form.typed("job-" + job.name()));
        if (!jobs.isEmpty()) sessions.give(me, session, jobs);
        return Go.to("/sessions/" + session).saying("design.saved");
    }

    private WorkPage page(Seat seat, Form form) {
        return new WorkPage(seat.session(), projects.parts(seat.place()), names.in(seat.place()), form);
    }

    // --- how it was

    @GetMapping("/sessions/{session}/feedback")
    Answer ask(Me me, @PathVariable String session) {
        var seat = NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart() && it.session().over()));
        if (!feedback.mayAnswer(me, session)) return notAsked(me, session);
        return new FeedbackPage(seat.session(), asked.of(me, seat), Whose.MINE, "/sessions/" + session, null, Form.empty());
    }

    @PostMapping("/sessions/{session}/feedback")
    Answer give(Me me, @PathVariable String session, Form form, @RequestParam(name = "sound", required = false) @Nullable MultipartFile sound) throws IOException {
        var seat = NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart() && it.session().over()));
        if (!feedback.mayAnswer(me, session)) return notAsked(me, session);
        var page = new FeedbackPage(seat.session(), asked.of(me, seat), Whose.MINE, "/sessions/" + session, null, form);
        var aloud = Aloud.in(sound);
        var read = read(page, form, aloud.said());
        aloud.give(form, read, (said, voice) -> sounds.give(me, session, said, voice));
        if (!form.ok()) return page;
        if (!aloud.said()) feedback.give(me, session, read.orElseThrow());
        // One question more has a page of its own, and is left out as easily.
        return Go.to("/sessions/" + session + (experiences.mayAnswer(me, session) ? "/feedback/experience" : "")).saying("sessions.feedback.saved");
    }

    /** A link to it stays in a letter or a history: whoever follows it is told why nothing is asked. */
    private Answer notAsked(Me me, String session) {
        return Go.to("/sessions/" + session).saying(feedback.gave(me, session) ? "sessions.feedback.given" : "sessions.feedback.not-asked");
    }

    @GetMapping("/sessions/{session}/feedback/sheet")
    Answer sheet(Me me, @PathVariable String session) {
        var seat = runs(me, session);
        return new FeedbackSheetPage(seat.session(), asked.of(me, seat));
    }

    @GetMapping("/sessions/{session}/feedback/sheets")
    Answer sheets(Me me, @PathVariable String session, Form address) {
        var seat = runsOver(me, session);
        if (!feedback.mayEnterSheets(me, session)) return Go.back(address, "/sessions/" + session);
        var form = Form.empty().goingBack(address);
        // One pile came one way.
        address.optionalChoice("how", How.class).ifPresent(it -> form.put("how", it.name()));
        return sheetOf(me, seat, form);
    }

    @PostMapping("/sessions/{session}/feedback/sheets")
    Answer enter(Me me, @PathVariable String session, Form form) {
        var seat = runsOver(me, session);
        if (!feedback.mayEnterSheets(me, session)) return Go.back(form, "/sessions/" + session);
        var page = sheetOf(me, seat, form);
        var lived = form.choice("lived", YesNo.class);
        var how = form.choice("how", How.class);
        var read = read(page, form, false);
        if (read.isEmpty() || lived.isEmpty() || how.isEmpty()) return page;
        feedback.enter(me, session, read.get(), lived.get() == YesNo.YES, how.get());
        if (ExperiencePages.answered(form)) experiences.enter(me, session, ExperiencePages.ticked(form));
        // The next sheet of the pile; after the last one, back to the pile.
        if (!feedback.mayEnterSheets(me, session)) return Go.back(form, "/sessions/" + session).saying("sessions.feedback.sheets.all");
        return Go.to("/sessions/" + session + "/feedback/sheets?how=" + how.get() + form.back("&")).saying("sessions.feedback.sheet-saved");
    }

    private FeedbackPage sheetOf(Me me, Seat seat, Form form) {
        var session = seat.session().id();
        return new FeedbackPage(seat.session(), asked.of(me, seat), Whose.SHEET, "/sessions/" + session, feedback.entered(me, session), form);
    }

    // --- what was done about it

    @GetMapping("/sessions/{session}/feedback/answer")
    Answer answering(Me me, @PathVariable String session) {
        var seat = runsOver(me, session);
        var was = shown.toRead(me, seat);
        return new WhatWeDidPage(seat.session(), was, Form.with("words", was.whatWeDid()));
    }

    @PostMapping("/sessions/{session}/feedback/answer")
    Answer answer(Me me, @PathVariable String session, Form form) {
        var seat = runsOver(me, session);
        var words = form.text("words", 1000);
        if (!form.ok()) return new WhatWeDidPage(seat.session(), shown.toRead(me, seat), form);
        feedback.answer(me, session, words);
        return Go.to("/sessions/" + session).saying("sessions.what-we-did.saved");
    }

    /** Each question can be left out; a form with no answer at all is a slip. */
    static Optional<NewFeedback> read(FeedbackPage page, Form form, boolean aloud) {
        var views = new HashMap<String, OwnView>();
        for (int i = 0; i < page.about().size(); i++) {
            var part = page.about().get(i).part();
            form.optionalChoice("view-" + (i + 1), OwnView.class).ifPresent(it -> views.put(part, it));
        }
        var breaks = page.asksBreaks() ? form.optionalChoice("breaks", YesNo.class) : Optional.<YesNo>empty();
        var words = form.optional("words", 1000);
        if (views.isEmpty() && breaks.isEmpty() && words.isEmpty() && !aloud && !(page.sheet() && ExperiencePages.answered(form))) form.problem("view-1", "sessions.feedback.nothing");
        return form.ok() ? Optional.of(new NewFeedback(views, breaks.map(it -> it == YesNo.YES).orElse(null), words)) : Optional.empty();
    }

    private Seat runs(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs));
    }

    private Seat runsOver(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(Seat::runs).filter(it -> it.session().over()));
    }
}
