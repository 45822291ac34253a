package alongside.demo;

import static alongside.demo.Cast.GRAHAM;
import static alongside.demo.Cast.IMOGEN;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.NADIA;
import static alongside.demo.Cast.SIAN;
import static alongside.demo.Cast.TOMOS;

import alongside.voices.Whys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why, why, why: receipts come late, from what people do not know to what nobody had asked, and a side branch. */
@Component
class AskingWhy {

    private final Whys whys;

    AskingWhy(Whys whys) {
        this.whys = whys;
    }

    void receiptsComeLate(Stage stage) {
        stage.remember("why", whys.begin(stage.me(IMOGEN), stage.place(IMOGEN), stage.thing("S1"), stage.thing("C11"), "Receipts come late", "").orElseThrow());
        var which = because(stage, null, "People don't know which to send.", JOLENE);
        var rules = because(stage, which, "The letter lists rules, not steps.", TOMOS);
        var auditors = because(stage, rules, "It was written for auditors.", SIAN);
        var feared = because(stage, auditors, "The team feared failing audit.", GRAHAM);
        var root = because(stage, feared, "Nobody had asked audit what they need.", NADIA);
        whys.markRoot(stage.me(IMOGEN), stage.thing("why"), root, null);
        whys.isSaidIn(stage.me(IMOGEN), stage.thing("why"), root, stage.thing("C11"));
        var after = because(stage, null, "The letter arrives after the due date.", MARJORIE);
        var monthly = because(stage, after, "The batch is printed monthly.", GRAHAM);
        whys.markRoot(stage.me(IMOGEN), stage.thing("why"), monthly, stage.thing("E4"));
    }

    private String because(Stage stage, @Nullable String above, String words, Cast who) {
        return whys.because(stage.me(LEWIS), stage.thing("why"), above, words, stage.id(who)).orElseThrow();
    }
}
