package alongside.live.web;

import alongside.decisions.Decision;
import alongside.design.Look;
import alongside.design.Page;
import alongside.live.Beside;
import alongside.live.Card;
import alongside.live.GroundRules;
import alongside.sessions.Session;
import alongside.sessions.TimedItem;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session on the screen of whoever supports somebody there. @param pause about when the next break begins, one or none; @param with whom they are with; @param called what those are called; @param questions what is asked now, for them to explain; @param card the card that is asked now, or null; @param breakAsked whether somebody lets everybody see that they need a break */
public record BesidePage(Session session, NowLine now, List<LocalTime> pause, List<TimedItem> agenda, List<Beside.With> with, Map<String, String> called, List<Decision> questions, @Nullable Card card,
        GroundRules.Rules rules, Begins begins, RecapLines recap, boolean breakAsked) implements Page {

    public String name(Beside.With it) {
        return called.getOrDefault(it.person(), "");
    }

    /** What can be answered, each with what it means: an option by its title, an answer by its words. */
    public static List<Said> answers(Look look, Decision decision) {
        if (!decision.way().ofAProposal()) return decision.options().stream().map(it -> new Said(it.title(), it.meaning())).toList();
        var kind = "decisions.kind." + plain(decision.way().kind().name()) + ".";
        return decision.way().kind().answers().stream().map(it -> kind + plain(it)).map(it -> new Said(look.say(it), look.say(it + ".meaning"))).toList();
    }

    /** @param meaning blank where nobody said */
    public record Said(String words, String meaning) {}

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
