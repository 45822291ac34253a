package alongside.sessions.web;

import alongside.disclosure.OwnAnswers;
import alongside.projects.Projects;
import alongside.sessions.Feedback;
import alongside.sessions.HowItWas;
import alongside.sessions.OwnView;
import alongside.sessions.Seat;
import alongside.who.Me;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a session was for those who were there, in counts that give nobody away, and what was done about it. */
@Component("sessionsHowItWasShown")
class HowItWasShown {

    private final Feedback feedback;
    private final Projects projects;

    HowItWasShown(Feedback feedback, Projects projects) {
        this.feedback = feedback;
        this.projects = projects;
    }

    /** @param seat in a session that is over */
    HowItWasPart of(Me me, Seat seat) {
        var session = seat.session().id();
        return part(me, seat, feedback.mayAnswer(me, session), feedback.mayEnterSheets(me, session));
    }

    /** To read, and not to add to. */
    HowItWasPart toRead(Me me, Seat seat) {
        return part(me, seat, false, false);
    }

    private HowItWasPart part(Me me, Seat seat, boolean mayAnswer, boolean maySheets) {
        var session = seat.session().id();
        var was = feedback.howItWas(me, session).orElseThrow();
        boolean enough = OwnAnswers.enough(was.answered());
        var titles = projects.parts(seat.place()).stream().collect(Collectors.toMap(it -> it.id(), it -> it.title()));
        var about = was.views().stream().filter(it -> OwnAnswers.enough(it.answered())).map(it -> {
            var shown = new EnumMap<OwnView, OptionalLong>(OwnView.class);
            for (var view : OwnView.values()) shown.put(view, OwnAnswers.shown(it.people().getOrDefault(view, 0)));
            return new HowItWasPart.About(titles.getOrDefault(it.part(), ""), it.answered(), shown);
        }).toList();
        return new HowItWasPart(session, seat.session().project(), was.answered(), enough, enough ? about : List.of(), enough ? breaks(was.breaks()) : "",
                enough ? was.words() : List.of(), was.whatWeDid(), mayAnswer, maySheets, seat.runs(), enough && seat.runs() ? was.aloud() : 0);
    }

    /** Two answers are two sides of one figure: a few on one side are not counted out. */
    private static String breaks(HowItWas.Breaks breaks) {
        if (!OwnAnswers.enough(breaks.enough() + breaks.tooFew())) return "";
        if (breaks.tooFew() == 0) return "sessions.how-it-was.breaks.all";
        if (breaks.enough() == 0) return "sessions.how-it-was.breaks.nobody";
        return "sessions.how-it-was.breaks.not-all";
    }
}
