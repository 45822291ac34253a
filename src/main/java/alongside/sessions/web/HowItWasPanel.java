package alongside.sessions.web;

import alongside.design.Panel;
import alongside.design.Part;
import alongside.disclosure.OwnAnswers;
import alongside.projects.Projects;
import alongside.sessions.Feedback;
import alongside.sessions.HowItWas;
import alongside.sessions.OwnView;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a session was for those who were there, on its page: counts that give nobody away. */
@Component("sessionsHowItWasPanel")
class HowItWasPanel implements Panel {

    private final Sessions sessions;
    private final Feedback feedback;
    private final Projects projects;

    HowItWasPanel(Sessions sessions, Feedback feedback, Projects projects) {
        this.sessions = sessions;
        this.feedback = feedback;
        this.projects = projects;
    }

    @Override
    public String slot() {
        return "sessions.session";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public @Nullable Part show(String subject, Me me) {
        return sessions.seat(me, subject).filter(it -> it.session().over()).map(seat -> part(me, seat)).orElse(null);
    }

    private @Nullable Part part(Me me, Seat seat) {
        var session = seat.session().id();
        var was = feedback.howItWas(me, session).orElseThrow();
        boolean mayAnswer = feedback.mayAnswer(me, session);
        boolean maySheets = feedback.mayEnterSheets(me, session);
        if (was.answered() == 0 && !mayAnswer && !maySheets) return null;
        boolean enough = OwnAnswers.enough(was.answered());
        var titles = projects.parts(seat.place()).stream().collect(Collectors.toMap(it -> it.id(), it -> it.title()));
        var about = was.views().stream().filter(it -> OwnAnswers.enough(it.answered())).map(it -> {
            var shown = new EnumMap<OwnView, OptionalLong>(OwnView.class);
            for (var view : OwnView.values()) shown.put(view, OwnAnswers.shown(it.people().getOrDefault(view, 0)));
            return new HowItWasPart.About(titles.getOrDefault(it.part(), ""), it.answered(), shown);
        }).toList();
        return new HowItWasPart(session, was.answered(), enough, enough ? about : List.of(), enough ? breaks(was.breaks()) : "",
                enough ? was.words() : List.of(), mayAnswer, maySheets, seat.runs());
    }

    /** Two answers are two sides of one figure: a few on one side are not counted out. */
    private static String breaks(HowItWas.Breaks breaks) {
        if (!OwnAnswers.enough(breaks.enough() + breaks.tooFew())) return "";
        if (breaks.tooFew() == 0) return "sessions.how-it-was.breaks.all";
        if (breaks.enough() == 0) return "sessions.how-it-was.breaks.nobody";
        return "sessions.how-it-was.breaks.not-all";
    }
}
