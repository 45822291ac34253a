package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.TOMOS;

import alongside.evidence.Evidence;
import alongside.evidence.View.Says;
import alongside.office.RecoverySheet;
import org.springframework.stereotype.Component;

/** End of October: what got better is counted, members say whether the facts are right, and the recovery sheet is in the safe. */
@Component
class LookingBack {

    private final Evidence evidence;
    private final FollowingThrough through;
    private final RecoverySheet sheet;

    LookingBack(Evidence evidence, FollowingThrough through, RecoverySheet sheet) {
        this.evidence = evidence;
        this.through = through;
        this.sheet = sheet;
    }

    /** 2 March, when the house begins. */
    void sheetPrinted(Stage stage) {
        stage.at("2026-03-02T16:00");
        sheet.show(stage.me(HATTIE));
        sheet.printed(stage.me(HATTIE));
    }

    void whatMembersSay(Stage stage) {
        stage.at("2026-10-29T10:00");
        say(stage, MARJORIE, "E3", Says.CONFIRM, "These letters are ours.");
        say(stage, TOMOS, "E3", Says.CONFIRM, "");
        say(stage, ADAEZE, "E3", Says.CONFIRM, "");
        say(stage, MARJORIE, "E4", Says.CONFIRM, "We agreed 7pm. Then it was changed without us.");
        say(stage, JOLENE, "E5", Says.DISPUTE, "We sent a wish list and heard little. For me that was asking.");
        stage.at("2026-10-30T10:00");
        through.lastFigures(stage);
    }

    private void say(Stage stage, Cast who, String part, Says says, String words) {
        if (!evidence.say(stage.me(who), stage.place(who), stage.thing(part), says, words)) throw new IllegalStateException(who + " " + part);
    }
}
