package alongside.decisions;

import alongside.decisions.rules.Count;
import alongside.facts.Facts;
import alongside.log.Signed;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.people.People;
import alongside.post.Letter;
import alongside.post.Post;
import alongside.who.Me;
import alongside.words.Dates;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the facts, the rooms above and the people what happened, in the transaction in which it did. */
@Component("decisionsTell")
class Tell {

    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final People people;
    private final Post post;
    private final EnteredFor entered;

    Tell(Facts facts, ApplicationEventPublisher events, People people, Post post, EnteredFor entered) {
        this.facts = facts;
        this.events = events;
        this.people = people;
        this.post = post;
        this.entered = entered;
    }

    void fact(String kind, Decision about, @Nullable Me by) {
        facts.happened("decisions." + kind, about.project(), about.id(), by);
    }

    /** The questions are over: now each person is asked. */
    void answersBegin(Decision decision, Collection<String> asked, Me by) {
        fact("step-begun", decision, by);
        asked.forEach(it -> write(it, true, "answers", decision));
    }

    void opened(Decision decision, Collection<String> asked, Signed log, boolean inTheRoom, Me by) {
        fact("opened", decision, by);
        if (!inTheRoom) asked.forEach(it -> write(it, true, decision.answering() ? "opened" : "questions", decision, "log", log.onPaper(), "signature", log.signature(), "stands", decision.asking().stands() ? "yes" : "no"));
    }

    void begunAgain(Decision decision, Collection<String> asked) {
        fact("begun-again", decision, null);
        asked.forEach(it -> write(it, true, "again", decision));
    }

    void review(Decision decision, Collection<String> asked) {
        fact("review-due", decision, null);
        asked.forEach(it -> write(it, true, "review", decision));
    }

    void nextRound(Decision decision, Collection<String> asked, Me by) {
        fact("round-begun", decision, by);
        asked.forEach(it -> write(it, true, decision.answering() ? "round" : "round-questions", decision));
    }

    void reminded(Decision decision, Collection<String> notAnswered, @Nullable Me by) {
        fact("reminded", decision, by);
        notAnswered.forEach(it -> write(it, true, "reminder", decision));
    }

    /** Only of an open vote: the moment of a secret one is nobody's to know. */
    void answered(Decision decision) {
        if (decision.openVote()) events.publishEvent(new AnswerCounted(decision.id()));
    }

    /** Each is told whether we have it that they answered: whoever did not, and reads that they did, is the first to see it. */
    void closed(Decision decision, Collection<String> asked, Collection<String> notAnswered, Count count, Signed log, @Nullable Me by) {
        fact("closed", decision, by);
        var chosen = count.chosen().stream().map(decision::inFull).collect(Collectors.joining("; "));
        asked.forEach(it -> write(it, false, "closed", decision, "answered", notAnswered.contains(it) ? "no" : "yes", "outcome", count.outcome().name(), "way", decision.way().name(), "chosen", chosen, "log", log.onPaper(), "signature", log.signature()));
        events.publishEvent(new DecisionClosed(decision));
    }

    /** Everybody is told, with the reason. */
    void madeVoid(Decision decision, Collection<String> asked, String because, Signed log, Me by) {
        fact("made-void", decision, by);
        asked.forEach(it -> write(it, true, "void", decision, "because", because, "log", log.onPaper(), "signature", log.signature()));
        if (decision.openVote()) events.publishEvent(new AnswerCounted(decision.id()));
    }

    /** Everybody who had a vote is told at once: it was theirs. */
    void changedOutside(Decision decision, Collection<String> asked, Change change, Me by) {
        fact("changed-outside", decision, by);
        for (var person : asked) {
            var to = people.addressee(person);
            write(person, true, "changed", decision, "what", change.what(), "why", change.why(), "reasoned", change.why().isBlank() ? "no" : "yes", "who", change.byWhom(), "on", Dates.day(change.day(), to.locale()));
        }
        events.publishEvent(new DecisionChangedOutside(decision));
    }

    /** @return the id of the entry, which the person can look at and undo */
    String writtenDown(Decision decision, String person, How how, boolean readBack, Me by) {
        return entered.record(by, person, how, "/decisions/" + decision.id(), readBack);
    }

    /** To whom was asked: at once, and by the name of who asks. */
    void askedToStandIn(Decision decision, String person, String standIn, Me by) {
        fact("stand-in-asked", decision, by);
        write(standIn, true, "stand-in", decision, "who", people.addressee(person).name());
    }

    void standsInNoMore(Decision decision, StandIn it) {
        write(it.by(), true, "stand-in-ended", decision, "who", people.addressee(it.person()).name());
    }

    /** To whose vote it is, as soon as it is given: they can vote themselves, and then theirs counts. */
    void stoodIn(Decision decision, String person, Me by) {
        write(person, true, "stood-in", decision, "who", people.addressee(by.person()).name(), "stands", decision.asking().stands() ? "yes" : "no");
    }

    private void write(String person, boolean needed, String kind, Decision decision, Object... more) {
        var to = people.addressee(person);
        var values = new Object[6 + more.length];
        values[0] = "question";
        values[1] = decision.question();
        values[2] = "day";
        values[3] = Dates.day(decision.closes(), to.locale());
        values[4] = "name";
        values[5] = to.name();
        System.arraycopy(more, 0, values, 6, more.length);
        var path = "/decisions/" + decision.id();
        var stem = "decisions.letter." + kind;
        post.send(to, needed ? Letter.needed(stem, decision.project(), path, values) : Letter.news(stem, decision.project(), path, values));
    }
}
