package alongside.live.web;

import alongside.design.Look;
import alongside.disclosure.InWords;
import alongside.disclosure.rules.Counts;
import alongside.live.rules.Turns;
import java.util.ArrayList;
import java.util.List;

/** Who spoke how often, by kind of people, as far as it may be shown. */
public record TurnsPart(Turns turns) {

    public List<String> lines(Look look) {
        var line = Counts.line(turns.turns().values().stream().map(Integer::longValue).toList(), Counts.Audience.INSIDE);
        var lines = new ArrayList<String>();
        var who = Turns.Who.values();
        for (int i = 0; i < who.length; i++) lines.add(look.say("live.turns.by", "who", look.say("live.turns.who", who[i]), "n", InWords.of(look, line.cells().get(i), true)));
        return lines;
    }
}
