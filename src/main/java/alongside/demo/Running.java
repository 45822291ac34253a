package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.IMOGEN;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.PETER;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.TOMOS;

import alongside.live.Ask;
import alongside.live.Card.Answer;
import alongside.live.Cards;
import alongside.live.HeardBoard;
import alongside.live.Live;
import alongside.live.rules.Heard.Way;
import alongside.sessions.Moves;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first session as it went: on to the next by the clock, Adaeze's break, and two who had not been heard at five to twelve. */
@Component
class Running {

    private final Live live;
    private final HeardBoard heard;
    private final Cards cards;
    private final Moves moves;

    Running(Live live, HeardBoard heard, Cards cards, Moves moves) {
        this.live = live;
        this.heard = heard;
        this.cards = cards;
        this.moves = moves;
    }

    /** 10:30 to 11:25: welcome, why we are here, getting to know each other, a break. Adaeze asks for it and has it. */
    void tillTheTables(Stage stage) {
        goesOn(stage);
        answers(stage, Answer.YES, null, Answer.YES, "");
        stage.at("2026-04-14T10:45");
        goesOn(stage);
        answers(stage, Answer.CLEAR, TOMOS, Answer.CHANGE, "Say that we agree how we work, too.");
        must(moves.reword(stage.me(IMOGEN), stage.thing("S1"), "Understand what the letters do to people, and agree how we work."), "The purpose is changed");
        stage.at("2026-04-14T10:55");
        goesOn(stage);
        stage.at("2026-04-14T11:08");
        must(live.ask(stage.me(ADAEZE), stage.thing("S1"), Ask.BREAK), "Adaeze asks");
        stage.at("2026-04-14T11:10");
        live.requests(stage.me(IMOGEN), stage.thing("S1")).forEach(it -> must(live.met(stage.me(IMOGEN), stage.thing("S1"), it.id()), "She has it"));
        goesOn(stage);
        stage.at("2026-04-14T11:25");
        goesOn(stage);
    }

    /** Lewis keeps the board. Imogen asks Colin by his table, and Rukhsana with somebody who speaks Urdu. */
    void everybodyIsHeard(Stage stage) {
        for (var who : Cast.PANEL) if (who != COLIN && who != RUKHSANA) mark(stage, who, who == DEV ? Way.SUPPORTER : Way.SPEECH);
        stage.at("2026-04-14T11:55");
        var board = heard.board(stage.me(LEWIS), stage.thing("S1")).orElseThrow();
        must(Set.copyOf(board.notYet()).equals(Set.of(stage.id(COLIN), stage.id(RUKHSANA))), "Colin and Rukhsana are not yet heard at 11:55");
        goesOn(stage);
        for (var who : Set.of(COLIN, RUKHSANA)) must(heard.help(stage.me(IMOGEN), stage.thing("S1"), stage.id(who), Way.ASKED_GENTLY), who + " is asked gently");
        stage.at("2026-04-14T12:00");
        mark(stage, COLIN, Way.SPEECH);
        mark(stage, RUKHSANA, Way.SUPPORTER);
        stage.at("2026-04-14T12:05");
        goesOn(stage);
    }

    void atTheEnd(Stage stage) {
        answers(stage, Answer.ACHIEVED, PETER, Answer.PARTLY, "We ran out of time for letter D. I did not expect to laugh.");
        must(heard.board(stage.me(IMOGEN), stage.thing("S1")).orElseThrow().heard().size() == Cast.PANEL.size(), "11 of 11 are heard at 13:00");
    }

    void goesOn(Stage stage) {
        must(live.goOn(stage.me(IMOGEN), stage.thing("S1")), "It goes on");
    }

    private void mark(Stage stage, Cast who, Way way) {
        must(heard.mark(stage.me(LEWIS), stage.thing("S1"), stage.id(who), way), who + " is heard");
    }

    private static void must(boolean done, String what) {
        if (!done) throw new IllegalStateException(what);
    }

    /** Everybody answers alike, but for one. Colin holds up a card. */
    private void answers(Stage stage, Answer usual, @Nullable Cast other, Answer another, String words) {
        for (var who : Cast.PANEL) {
            var answer = who == other ? another : usual;
            boolean said = who == COLIN ? cards.answerFor(stage.me(LEWIS), stage.thing("S1"), stage.id(who), answer, "")
                    : cards.answer(stage.me(who), stage.thing("S1"), answer, who == other ? words : "");
            must(said, who.full);
        }
    }
}
