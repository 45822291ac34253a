package alongside.decisions.web;

import alongside.decisions.Aftermath;
import alongside.decisions.Afterwards;
import alongside.decisions.Asked;
import alongside.decisions.ConsentRounds;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Given;
import alongside.decisions.SecretVotes;
import alongside.decisions.Voiding;
import alongside.decisions.Word;
import alongside.decisions.rules.ByGroup;
import alongside.decisions.rules.Step;
import alongside.people.People;
import alongside.people.Person;
import alongside.who.Me;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on a decision's page by its kind and its state: secret, in rounds, void, done. */
@Component("decisionsKinds")
class Kinds {

    private final SecretVotes votes;
    private final ConsentRounds rounds;
    private final Voiding voiding;
    private final Afterwards afterwards;
    private final People people;

    Kinds(SecretVotes votes, ConsentRounds rounds, Voiding voiding, Afterwards afterwards, People people) {
        this.votes = votes;
        this.rounds = rounds;
        this.voiding = voiding;
        this.afterwards = afterwards;
        this.people = people;
    }

    // --- secret votes

    Set<String> voters(Decision it) {
        return votes.voters(it);
    }

    List<ByGroup.Row> groups(Decision it) {
        return it.open() ? List.of() : votes.groups(it);
    }

    DecisionPage.@Nullable Secret secret(Me me, Decision it, List<Asked> asked, Map<String, Person> names) {
        if (!it.secret()) return null;
        var voters = votes.voters(it);
        return new DecisionPage.Secret(votes.hasVoted(me, it), votes.voted(it), asked.size() < Decisions.FEWEST_WITHOUT_WARNING, votes.table(it), votes.phrases(it),
                asked.stream().filter(one -> voters.contains(one.person())).map(one -> name(names, one.person())).toList());
    }

    // --- what was said afterwards

    Aftermath aftermath(Decision it) {
        return afterwards.aftermath(it);
    }

    List<Aftermath.View> interests(Decision it) {
        return afterwards.interests(it);
    }

    // --- void votes

    boolean mayMakeVoid(Me me, Decision it) {
        return voiding.mayMakeVoid(me, it);
    }

    String voidBy(Decision it) {
        return it.madeVoid() == null ? "" : people.find(it.madeVoid().by()).map(Person::name).orElse("");
    }

    @Nullable Decision instead(Decision it) {
        return voiding.instead(it).orElse(null);
    }

    // --- consent rounds

    /** Null where nothing was said and nothing can be. */
    @Nullable Talk talk(Me me, Decision it, List<Asked> asked, List<Given> given) {
        if (it.way() != Decision.Way.CONSENT) return null;
        var round = it.round();
        var words = rounds.words(it).stream().filter(word -> word.round() == round.number()).toList();
        boolean objected = given.stream().anyMatch(Given::objectionStands);
        if (round.steps().isEmpty() && words.isEmpty() && !(it.open() && objected)) return null;
        var names = people.find(names(it, asked, words));
        var spoken = ConsentRounds.spoken(it, words);
        return new Talk(
                round.step(), stages(it, names, objected), questions(words, names),
                lastOfEach(words.stream().filter(word -> word.step() == Step.REACTIONS && !word.isNothing()).toList(), names),
                words.stream().filter(word -> word.step() == Step.ANSWERS && !word.isNothing()).map(word -> voice(word, names)).toList(),
                it.open() && !it.answering() ? asked.stream().filter(one -> !spoken.contains(one.person())).map(one -> name(names, one.person())).toList() : List.of(),
                rounds.maySpeak(me, it), rounds.mayReply(me, it), rounds.mayGoOn(me, it), rounds.mayWriteDown(me, it),
                ConsentRounds.notAnswered(it, words) > 0, rounds.needsADay(it));
    }

    private static List<Talk.Stage> stages(Decision it, Map<String, Person> names, boolean objected) {
        var begun = it.round().steps();
        if (begun.isEmpty()) return List.of();
        var stages = new ArrayList<Talk.Stage>();
        stages.add(new Talk.Stage("proposal", false, true, "", ""));
        boolean mending = it.open() && it.answering() && objected;
        for (var step : Step.values()) {
            boolean now = it.open() && it.round().step() == step && !mending;
            var after = begun.stream().filter(one -> one.step().ordinal() == step.ordinal() + 1).findFirst();
            stages.add(new Talk.Stage(step.name().toLowerCase(), now, step.compareTo(it.round().step()) < 0 || !it.open() || mending,
                    after.map(one -> one.because()).orElse(""), after.map(one -> name(names, one.by())).orElse("")));
        }
        if (objected) stages.add(new Talk.Stage("mending", mending, false, "", ""));
        return stages;
    }

    private static List<Talk.Question> questions(List<Word> words, Map<String, Person> names) {
        return words.stream().filter(ConsentRounds::isQuestion).map(question -> new Talk.Question(question.id(), voice(question, names),
                words.stream().filter(word -> question.id().equals(word.to())).map(word -> voice(word, names)).toList())).toList();
    }

    /** Of each person the last, in the order of the first. */
    private static List<Talk.Voice> lastOfEach(List<Word> words, Map<String, Person> names) {
        var last = new LinkedHashMap<String, Word>();
        words.forEach(word -> last.put(word.person(), word));
        return last.values().stream().map(word -> voice(word, names)).toList();
    }

    private static Set<String> names(Decision it, List<Asked> asked, List<Word> words) {
        var ids = new HashSet<String>();
        asked.forEach(one -> ids.add(one.person()));
        it.round().steps().forEach(one -> ids.add(one.by()));
        for (var word : words) {
            ids.add(word.person());
            if (word.enteredBy() != null) ids.add(word.enteredBy());
        }
        return ids;
    }

    private static Talk.Voice voice(Word word, Map<String, Person> names) {
        return new Talk.Voice(name(names, word.person()), word.words(), word.enteredBy() == null ? "" : name(names, word.enteredBy()));
    }

    static String name(Map<String, Person> names, String person) {
        var found = names.get(person);
        return found == null ? "" : found.name();
    }
}
