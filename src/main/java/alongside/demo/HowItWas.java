package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.GRAHAM;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.IMOGEN;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.NADIA;
import static alongside.demo.Cast.PETER;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.SIAN;
import static alongside.demo.Cast.TOMOS;
import static alongside.sessions.Experience.COME_AGAIN;
import static alongside.sessions.Experience.ENJOYED;
import static alongside.sessions.Experience.LEARNED;
import static alongside.sessions.Experience.MET_PEOPLE;
import static alongside.sessions.OwnView.ASKED;
import static alongside.sessions.OwnView.DECIDING_TOGETHER;
import static alongside.sessions.OwnView.INVOLVED;
import static alongside.sessions.Phase.FOLLOWED_UP;
import static alongside.sessions.Phase.LED;
import static alongside.sessions.Phase.PREPARED;

import alongside.live.Card;
import alongside.live.Cards;
import alongside.people.How;
import alongside.sessions.Experience;
import alongside.sessions.Experiences;
import alongside.sessions.Feedback;
import alongside.sessions.Invitations;
import alongside.sessions.NewFeedback;
import alongside.sessions.OwnView;
import alongside.sessions.Phase;
import alongside.sessions.Sessions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who did the work on each session, how it was for people, the recap for everybody, and the day when all is sorted. */
@Component
class HowItWas {

    private final Feedback feedback;
    private final Experiences experiences;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Cards cards;

    HowItWas(Feedback feedback, Experiences experiences, Invitations invitations, Sessions sessions, Cards cards) {
        this.feedback = feedback;
        this.experiences = experiences;
        this.invitations = invitations;
        this.sessions = sessions;
        this.cards = cards;
    }

    // --- who did the work

    void first(Stage stage) {
        work(stage, "S1", List.of("E3"), Map.of(PREPARED, List.of(MARJORIE, HATTIE, IMOGEN), LED, List.of(IMOGEN, TOMOS, MARJORIE), FOLLOWED_UP, List.of(HATTIE, LEWIS)));
        var views = new LinkedHashMap<Cast, OwnView>();
        List.of(MARJORIE, DEV, TOMOS, ADAEZE, NADIA).forEach(it -> views.put(it, DECIDING_TOGETHER));
        List.of(JOLENE, SIAN).forEach(it -> views.put(it, INVOLVED));
        views.put(PETER, ASKED);
        views.forEach((who, view) -> give(stage, "S1", who, Map.of("E3", view), who == TOMOS ? "First time I understood why they send it" : who == JOLENE ? "Too much paper on the table" : ""));
        views.keySet().forEach(who -> liked(stage, "S1", who, who == PETER ? Set.of(MET_PEOPLE) : who == JOLENE ? Set.of(MET_PEOPLE, COME_AGAIN)
                : Set.of(ENJOYED, LEARNED, MET_PEOPLE, COME_AGAIN)));
        // Rukhsana filled in a sheet of paper.
        sheet(stage, "S1", Map.of("E3", INVOLVED), true, How.PAPER);
        if (!feedback.answer(stage.me(HATTIE), stage.thing("S1"), "There was too much paper. From now on one letter at a time lies on the table, and the others hang on the wall."))
            throw new IllegalStateException("Nobody answers what people said");
    }

    void second(Stage stage) {
        work(stage, "S2", List.of("E3"), Map.of(PREPARED, List.of(MARJORIE, HATTIE), LED, List.of(IMOGEN, ADAEZE), FOLLOWED_UP, List.of(HATTIE, LEWIS)));
    }

    void third(Stage stage) {
        work(stage, "S3", List.of("E3", "E4"), Map.of(PREPARED, List.of(MARJORIE, GRAHAM), LED, List.of(IMOGEN), FOLLOWED_UP, List.of(HATTIE, GRAHAM)));
    }

    /** About the words nine of ten say that they decided together; about the phone hours, four. */
    void fourth(Stage stage) {
        work(stage, "S4", List.of("E3", "E4"), Map.of(PREPARED, List.of(MARJORIE, NADIA), LED, List.of(IMOGEN), FOLLOWED_UP, List.of(HATTIE, NADIA)));
        for (var who : Cast.PANEL) {
            if (who == SIAN || who == COLIN) continue;
            var hours = List.of(MARJORIE, ADAEZE, JOLENE).contains(who) ? DECIDING_TOGETHER : List.of(GRAHAM, NADIA).contains(who) ? ASKED : INVOLVED;
            give(stage, "S4", who, Map.of("E3", who == GRAHAM ? INVOLVED : DECIDING_TOGETHER, "E4", hours), "");
        }
        for (var who : Cast.PANEL)
            if (who != SIAN && who != COLIN) liked(stage, "S4", who, List.of(MARJORIE, DEV, TOMOS, GRAHAM, PETER).contains(who) ? Set.of(ENJOYED, LEARNED, COME_AGAIN) : Set.of(ENJOYED, COME_AGAIN));
        sheet(stage, "S4", Map.of("E3", DECIDING_TOGETHER, "E4", DECIDING_TOGETHER), true, How.PHONE);
    }

    void answerTheLast(Stage stage) {
        if (!feedback.answer(stage.me(HATTIE), stage.thing("S4"), "About the phone hours you decided less than about the words. From now on we say before each session what others have decided already."))
            throw new IllegalStateException("Nobody answers what people said");
    }

    private void work(Stage stage, String session, List<String> parts, Map<Phase, List<Cast>> who) {
        var people = new LinkedHashMap<Phase, List<String>>();
        who.forEach((phase, cast) -> people.put(phase, cast.stream().map(stage::id).toList()));
        if (!feedback.record(stage.me(HATTIE), stage.thing(session), parts.stream().map(stage::thing).toList(), people)) throw new IllegalStateException(session);
    }

    private void give(Stage stage, String session, Cast who, Map<String, OwnView> views, String words) {
        if (!feedback.give(stage.me(who), stage.thing(session), said(stage, views, words))) throw new IllegalStateException(who + " could not say how it was");
    }

    private void liked(Stage stage, String session, Cast who, Set<Experience> what) {
        if (!experiences.give(stage.me(who), stage.thing(session), what)) throw new IllegalStateException(who + " could not say what it was like");
    }

    private void sheet(Stage stage, String session, Map<String, OwnView> views, boolean lived, How how) {
        if (!feedback.enter(stage.me(LEWIS), stage.thing(session), said(stage, views, ""), lived, how)) throw new IllegalStateException(session);
    }

    private static NewFeedback said(Stage stage, Map<String, OwnView> views, String words) {
        var byPart = new LinkedHashMap<String, OwnView>();
        views.forEach((part, view) -> byPart.put(stage.thing(part), view));
        return new NewFeedback(byPart, true, words);
    }

    // --- the recap, and the day when all is sorted

    void recap(Stage stage, String session) {
        if (!invitations.sendRecap(stage.me(LEWIS), stage.thing(session))) throw new IllegalStateException(session);
    }

    /** At the end each said whether the session did what it was for. */
    void lookBack(Stage stage, String session, Cast other) {
        for (var who : Cast.PANEL) {
            if (!sessions.present(stage.thing(session)).contains(stage.id(who)) || who == COLIN) continue;
            if (!cards.answer(stage.me(who), stage.thing(session), who == other ? Card.Answer.PARTLY : Card.Answer.ACHIEVED, "")) throw new IllegalStateException(who + " could not look back");
        }
    }

    void allIsSorted(Stage stage, String session) {
        if (!sessions.finish(stage.me(HATTIE), stage.thing(session))) throw new IllegalStateException(session + ": " + sessions.stillToSort(stage.thing(session)));
    }
}
