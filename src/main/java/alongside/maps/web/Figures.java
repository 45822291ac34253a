package alongside.maps.web;

import alongside.design.Look;
import alongside.disclosure.InWords;
import alongside.disclosure.rules.Shown;
import alongside.maps.Outcome;
import alongside.maps.Outcome.Cells;
import java.util.ArrayList;
import java.util.List;

/** Figures in words, as far as they may be shown. */
public final class Figures {

    /** So few people are counted as easily as tenths of them. */
    private static final int TENTHS_FROM = 100;

    private Figures() {}

    /** "199 of 214 people agree (about 9 in 10)". */
    public static String agree(Look look, Cells it, boolean inside) {
        if (it.seen().isFigure() && it.seen().figure() == 0) return look.say("maps.out.nobody");
        if (it.agree().kind() == Shown.Kind.WITHHELD) return look.say("maps.out.hidden");
        if (it.agree().isFigure() && it.seen().kind() == Shown.Kind.WITHHELD) return look.say("maps.out.agree.of-hidden", "n", it.agree().figure());
        var said = look.say("maps.out.agree", "n", InWords.of(look, it.agree(), inside), "of", InWords.of(look, it.seen(), inside));
        if (!it.agree().isFigure() || !it.seen().isFigure() || it.seen().figure() < TENTHS_FROM || it.agree().figure() >= it.seen().figure()) return said;
        return said + " (" + tenths(look, it.agree().figure(), it.seen().figure()) + ")";
    }

    private static String tenths(Look look, long some, long all) {
        long tenths = Math.round(10.0 * some / all);
        return tenths == 0 ? look.say("maps.out.tens.few") : tenths == 10 ? look.say("maps.out.tens.most") : look.say("maps.out.tens", "n", tenths);
    }

    /** How one group answered where groups differ: where the figure is not shown, at least to which side they lean. */
    public static String differ(Look look, Outcome.Group group, Outcome.Line line, Cells it, boolean inside) {
        boolean hidden = !it.agree().isFigure();
        if (hidden && group.agrees().contains(line)) return look.say("maps.out.hidden.agree");
        if (hidden && group.disagrees().contains(line)) return look.say("maps.out.hidden.disagree");
        return agree(look, it, inside);
    }

    /** "199 agree, 10 disagree, 5 passed, of 214". */
    public static String all(Look look, Cells it, boolean inside) {
        if (!it.disagree().isFigure() && !it.pass().isFigure()) return agree(look, it, inside);
        return look.say("maps.out.all", "agree", InWords.of(look, it.agree(), inside), "disagree", InWords.of(look, it.disagree(), inside), "pass", InWords.of(look, it.pass(), inside), "of", InWords.of(look, it.seen(), inside));
    }

    public static boolean nobody(Shown it) {
        return it.isFigure() && it.figure() == 0;
    }

    public static List<String> heads(Look look, Outcome outcome) {
        var heads = new ArrayList<>(List.of(look.say("maps.out.statement"), look.say("maps.out.everybody")));
        outcome.groups().forEach(it -> heads.add(look.say("maps.out.group", "letter", it.letter())));
        return heads;
    }

    public static List<List<String>> rows(Look look, Outcome outcome) {
        return outcome.statements().stream().<List<String>>map(line -> {
            var row = new ArrayList<String>();
            row.add("“" + line.statement().words() + "”" + (line.statement().shown() ? "" : " " + look.say("maps.out.replaced")));
            row.add(all(look, line.all(), outcome.inside()));
            line.byGroup().forEach(it -> row.add(agree(look, it, outcome.inside())));
            return row;
        }).toList();
    }

    public static List<List<String>> counts(Look look, List<Outcome.Count> counts, boolean inside) {
        return counts.stream().map(it -> List.of(it.ownWords() ? it.key() : look.say(it.key().isEmpty() ? "maps.out.not-said" : it.key()), star(look, it.people(), inside))).toList();
    }

    /** In a table for everybody a small number is a star; what it means stands below. */
    public static String star(Look look, Shown it, boolean inside) {
        return inside || it.isFigure() ? InWords.of(look, it, inside) : "*";
    }
}
