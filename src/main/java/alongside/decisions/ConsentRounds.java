package alongside.decisions;

import alongside.decisions.rules.Step;
import alongside.people.EntryUndone;
import alongside.people.How;
import alongside.projects.Projects;
import alongside.who.Me;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the steps of a consent round: questions, quick reactions, the answers, and what would meet an objection. */
@Service
@Transactional
public class ConsentRounds {

    private final Decisions decisions;
    private final Words words;
    private final Projects projects;
    private final Tell tell;
    private final InstantSource clock;

    ConsentRounds(Decisions decisions, Words words, Projects projects, Tell tell, InstantSource clock) {
        this.decisions = decisions;
        this.words = words;
        this.projects = projects;
        this.tell = tell;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Word> words(Decision decision) {
        return decision.way() == Decision.Way.CONSENT ? words.of(decision.id()) : List.of();
    }

    /** Whether this person may say something now: before the answers everybody who was asked; afterwards where an objection stands. */
    @Transactional(readOnly = true)
    public boolean maySpeak(Me me, Decision decision) {
        return isAsked(decision, me.person()) && canBeSpokenTo(decision);
    }

    @Transactional(readOnly = true)
    public boolean mayWriteDown(Me me, Decision decision) {
        return decision.open() && decisions.mayWriteDown(me, decision);
    }

    /** A question, a quick reaction, or what would meet an objection; blank for "I have nothing to say". */
    public boolean say(Me me, String id, String said) {
        return decisions.seenBy(me, id).filter(it -> maySpeak(me, it)).map(it -> {
            words.say(it, it.round().step(), null, me.person(), said, null, null, clock.instant());
            return true;
        }).orElse(false);
    }

    /** The same for somebody who said it by phone, on paper or in the room. */
    public boolean sayFor(Me me, String id, String person, String said, How how, boolean readBack) {
        if (person.equals(me.person())) return say(me, id, said);
        return decisions.seenBy(me, id).filter(it -> decisions.mayWriteDown(me, it) && isAsked(it, person) && canBeSpokenTo(it)).map(it -> {
            var entry = tell.writtenDown(it, person, how, readBack, me);
            words.say(it, it.round().step(), null, person, said, entry, me.person(), clock.instant());
            return true;
        }).orElse(false);
    }

    /** Whether this person may answer what was asked: everybody with a vote, and whoever arranges. */
    @Transactional(readOnly = true)
    public boolean mayReply(Me me, Decision decision) {
        return decision.open() && decision.way() == Decision.Way.CONSENT && projects.place(me, decision.project()).filter(May::propose).isPresent();
    }

    public boolean reply(Me me, String id, String question, String said) {
        return decisions.seenBy(me, id).filter(it -> mayReply(me, it))
                .filter(it -> words.of(id).stream().anyMatch(word -> word.id().equals(question) && isQuestion(word) && word.round() == it.round().number())).map(it -> {
                    words.say(it, Step.QUESTIONS, question, me.person(), said, null, null, clock.instant());
                    return true;
                }).orElse(false);
    }

    @Transactional(readOnly = true)
    public boolean mayGoOn(Me me, Decision decision) {
        return decision.open() && !decision.answering() && decisions.mayTend(me, decision);
    }

    /**
     * Leaves this step for the next. At the answers everybody gets a letter.
     *
     * @param because why something is left behind; blank when nobody has anything more
     * @param until the last day to answer, where the day that was said is over; otherwise null
     */
    public boolean goOn(Me me, String id, String because, @Nullable LocalDate until) {
        return decisions.seenBy(me, id).filter(it -> goOn(me, id, it.round().stage(), because, until)).isPresent();
    }

    /** @param stage what the person saw when they pressed: two presses leave one step */
    public boolean goOn(Me me, String id, String stage, String because, @Nullable LocalDate until) {
        return decisions.seenBy(me, id).filter(it -> mayGoOn(me, it) && it.round().stage().equals(stage)).filter(it -> it.round().step().mayBeLeft(notAnswered(it, words.of(id)), because)).map(it -> {
            var next = it.round().step().next().orElseThrow();
            if (next == Step.ANSWERS && needsADay(it) && until == null) return false;
            words.begin(id, it.round().number(), next, because, next == Step.ANSWERS ? until : null, me.person(), clock.instant());
            if (next == Step.ANSWERS) tell.answersBegin(decisions.seenBy(me, id).orElseThrow(), decisions.asked(it).stream().map(Asked::person).toList(), me);
            else tell.fact("step-begun", it, me);
            return true;
        }).orElse(false);
    }

    /** Whether the last day to answer is over before anybody could. */
    @Transactional(readOnly = true)
    public boolean needsADay(Decision decision) {
        return !decision.answering() && decision.round().step().next().filter(it -> it == Step.ANSWERS).isPresent() && decisions.today().isAfter(decision.closes());
    }

    /** How many questions of this round nobody has answered. */
    public static int notAnswered(Decision decision, List<Word> words) {
        var replied = words.stream().map(Word::to).collect(Collectors.toSet());
        return (int) words.stream().filter(it -> it.round() == decision.round().number() && isQuestion(it) && !replied.contains(it.id())).count();
    }

    /** Who has said something in this step, or that they have nothing to say. */
    public static Set<String> spoken(Decision decision, List<Word> words) {
        return words.stream().filter(it -> it.round() == decision.round().number() && it.step() == decision.round().step() && it.to() == null)
                .map(Word::person).collect(Collectors.toCollection(HashSet::new));
    }

    public static boolean isQuestion(Word word) {
        return word.step() == Step.QUESTIONS && word.to() == null && !word.isNothing();
    }

    @EventListener
    void takeBack(EntryUndone undone) {
        words.undo(undone.entry().id(), clock.instant());
    }

    /** Before the answers, and afterwards while an objection stands. */
    @Transactional(readOnly = true)
    public boolean canBeSpokenTo(Decision decision) {
        if (!decision.open() || decision.way() != Decision.Way.CONSENT) return false;
        return !decision.answering() || decisions.given(decision).stream().anyMatch(Given::objectionStands);
    }

    private boolean isAsked(Decision decision, String person) {
        return decisions.asked(decision).stream().anyMatch(it -> it.person().equals(person));
    }
}
