package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.rules.Answer;
import alongside.decisions.rules.Chooser;
import alongside.decisions.rules.EveryStory;
import alongside.decisions.rules.Kind;
import alongside.decisions.rules.Outcome;
import alongside.decisions.rules.Step;
import alongside.decisions.rules.Template;
import alongside.decisions.web.StepPage;
import alongside.groups.StakeholderGroup;
import alongside.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keys that are put together from names have words too, and the count is told in whole sentences in every language. */
class StoryWordsTest {

    /** Of each sentence so many are said, with different figures. */
    private static final int ENOUGH = 30;

    private final Words words = new Words();

    @Test
    void every_name_has_its_words() {
        var keys = new ArrayList<String>();
        for (var it : Answer.values()) keys.add("decisions.answer." + plain(it));
        for (var it : Outcome.values()) keys.add("decisions.outcome." + plain(it));
        for (var it : StakeholderGroup.values()) keys.add("decisions.group." + plain(it));
        for (var it : Answered.values()) keys.add("decisions.answered." + plain(it));
        for (var it : Given.Ended.values()) keys.addAll(List.of("decisions.objection.end." + plain(it), "decisions.objection.mine." + plain(it)));
        for (var it : StepPage.Step.values()) keys.addAll(List.of("decisions.step." + plain(it) + ".title", "decisions.step." + plain(it) + ".lead"));
        for (var it : Step.values()) {
            keys.addAll(List.of("decisions.talk.stage." + plain(it), "decisions.talk.say." + plain(it), "decisions.talk.say." + plain(it) + ".save", "decisions.step.words.words." + plain(it)));
            if (it != Step.ANSWERS) for (var at : List.of("nothing", "go-on", "skip", "list", "sheet")) keys.add("decisions.talk." + at + "." + plain(it));
        }
        for (var it : Kind.values()) {
            keys.addAll(List.of("decisions.kind." + plain(it), "decisions.kind." + plain(it) + ".what"));
            for (var answer : it.answers()) {
                var key = "decisions.kind." + plain(it) + "." + answer.toLowerCase(Locale.ROOT).replace('_', '-');
                keys.addAll(List.of(key, key + ".meaning", key + ".reason"));
            }
        }
        for (var it : Template.values()) for (var part : List.of("", ".when", ".example")) keys.add("decisions.template." + plain(it) + part);
        keys.addAll(List.of("decisions.chooser.about", "decisions.chooser.many", "decisions.chooser.matters", "decisions.chooser.effort"));
        for (var it : Chooser.About.values()) keys.add("decisions.chooser.about." + plain(it));
        for (var it : Chooser.Many.values()) keys.add("decisions.chooser.many." + plain(it));
        for (var it : Chooser.Matters.values()) keys.add("decisions.chooser.matters." + plain(it));
        for (var it : Chooser.Effort.values()) keys.add("decisions.chooser.effort." + plain(it));
        for (var it : Chooser.Reason.values()) keys.add("decisions.chooser.reason." + plain(it));
        assertThat(keys).allSatisfy(key -> assertThat(words.has(key)).as(key).isTrue());
    }

    @Test
    void a_count_reads_as_sentences() {
        assertThat(words.say(Words.ENGLISH, "decisions.story.most", "options", 1, "people", 8, "left", 3, "names", "D")).isEqualTo("Most people ticked D (8 people).");
        assertThat(words.say(Words.ENGLISH, "decisions.story.tie", "options", 2, "people", 6, "left", 1, "names", "A; C"))
                .isEqualTo("A; C have the same number of ticks (6 each). There is only one place left for them. This is a tie.");
        for (var locale : Words.ALL)
            for (var key : words.texts("").keySet())
                if (key.startsWith("decisions.story.") || key.startsWith("decisions.letter."))
                    assertThat(words.say(locale, key, "options", 2, "people", 6, "left", 1, "names", "A; C", "others", "A; B; C", "answered", 11, "asked", 11, "ticks", 28,
                            "name", "Dev", "question", "Which?", "day", "Tuesday", "outcome", "AGREED", "way", "CONSENT", "chosen", "D", "what", "w", "why", "y",
                            "who", "x", "on", "o", "because", "b", "reasoned", "yes", "log", "l", "signature", "s", "ballots", 9, "votes", 7, "of", 2, "outof", 3, "more", 1, "agree", 5, "disagree", 2, "abstain", 1,
                            "quorum", 8, "stands", "yes", "most", 1, "stage", 2, "quota", 4, "places", 3, "over", 1, "dots", 3, "all", 9, "points", 12, "mean", 4, "least", 2,
                            "highest", 5, "needed", 3, "below", 2, "can", 8, "suits", 7, "there", 6, "back", 5, "against", 4, "pence", "£5.00", "penceLeft", "£2.00")).as(key + " " + locale).doesNotContain("{", "}");
    }

    /** Every way is counted on every kind of made votes, so that whatever a count tells has its words in every language. */
    @Test
    void whatever_a_count_tells_has_its_words() {
        var seen = new TreeMap<String, Integer>();
        for (var count : EveryStory.counts())
            for (var line : StoryLine.of(count.story(), it -> "<" + it + ">")) {
                if (seen.merge(line.key(), 1, Integer::sum) > ENOUGH) continue;
                for (var locale : Words.ALL) {
                    var said = words.say(locale, line.key(), line.values());
                    assertThat(said).as(line.key() + " " + locale).doesNotContain("{", "}").doesNotContainPattern("(?<![A-Za-z])null");
                }
            }
        var told = words.texts("").keySet().stream().filter(it -> it.startsWith("decisions.story.")).collect(Collectors.toCollection(TreeSet::new));
        told.removeAll(seen.keySet());
        assertThat(told).as("words that no count tells").isEmpty();
    }

    private static String plain(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
