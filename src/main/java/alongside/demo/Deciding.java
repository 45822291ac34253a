package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.GRAHAM;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.JOLENE;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.NADIA;
import static alongside.demo.Cast.PETER;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.SIAN;
import static alongside.demo.Cast.TOMOS;

import alongside.decisions.Afterwards;
import alongside.decisions.Answered;
import alongside.decisions.Answering;
import alongside.decisions.Change;
import alongside.decisions.Decision;
import alongside.decisions.Decisions;
import alongside.decisions.Given;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.decisions.SecretVotes;
import alongside.decisions.Terms;
import alongside.groups.Charters;
import alongside.groups.Clause;
import alongside.live.HeardBoard;
import alongside.people.How;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the panel decided: its charter, which letters first, how they begin, the sending plan, and what was done about it. */
@Component
class Deciding {

    private static final String PLAIN = "Plain start";
    private static final String QUESTIONS = "Question and answer";
    private static final String PICTURES = "Picture strip";
    private static final String KEEP = "Keep it as it is";
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

    private final Decisions decisions;
    private final Answering answering;
    private final Afterwards afterwards;
    private final SecretVotes votes;
    private final Charters charters;

    Deciding(Decisions decisions, Answering answering, Afterwards afterwards, SecretVotes votes, Charters charters) {
        this.decisions = decisions;
        this.answering = answering;
        this.afterwards = afterwards;
        this.votes = votes;
        this.charters = charters;
    }

    /** A draft to read with the invitation, and to try out. */
    void charterDraft(Stage stage) {
        var group = stage.thing("group");
        var draft = charters.write(stage.me(HATTIE), group, List.of(
                clause("We listen to one person at a time.", Clause.Kind.OPEN),
                clause("Everybody's camera is on when we meet online.", Clause.Kind.OPEN),
                clause("We take breaks, and we stop on time.", Clause.Kind.OPEN),
                new Clause("", "A helper keeps a list of who was heard, so that nobody is left out. It is gone afterwards.", Clause.Kind.OPEN, HeardBoard.CLAUSE, false),
                clause("What is said here is not used in anybody's assessment or review.", Clause.Kind.FIXED),
                clause("If somebody is in danger we tell the safeguarding contact.", Clause.Kind.FIXED))).orElseThrow();
        stage.remember("charter", draft.id());
    }

    /** D1, first round: ten consent, Dev objects. */
    void charterFirstRound(Stage stage) {
        stage.remember("D1", decisions.propose(stage.me(MARJORIE), stage.place(MARJORIE),
                NewDecision.consent("Shall we adopt this charter?", "The charter as it stands on the group's page.", LocalDate.of(2026, 5, 12))
                        .about(null, stage.thing("S1")).adopting(stage.thing("charter"))));
        for (var who : Cast.PANEL) {
            if (who == DEV) answer(stage, "D1", who, NewAnswer.object("Cameras on harms. Interpreters need gaps."));
            else answer(stage, "D1", who, NewAnswer.consent());
        }
    }

    /** D1, second round: the clause was changed by letter and phone; eleven consent. */
    void charterSecondRound(Stage stage) {
        var group = stage.thing("group");
        var cameras = charters.draft(group).orElseThrow().clauses().stream().filter(it -> it.words().contains("camera")).findFirst().orElseThrow();
        charters.change(stage.me(HATTIE), group, new Clause(cameras.id(), "Cameras are on or off as each person likes. We leave gaps for interpreters.", cameras.kind(), "", false));
        decisions.nextRound(stage.me(MARJORIE), stage.thing("D1"), "The charter with the changed clause.",
                "Cameras are on or off as each person likes. We leave gaps for interpreters.", "We use the charter for now, without that clause.", LocalDate.of(2026, 5, 12));
        answering.endMyObjection(stage.me(DEV), stage.thing("D1"), Given.Ended.RESOLVED, "The clause is changed.");
        for (var who : Cast.PANEL) answer(stage, "D1", who, NewAnswer.consent());
        decisions.close(stage.me(MARJORIE), stage.thing("D1"));
        afterwards.doneAsDecided(stage.me(MARJORIE), stage.thing("D1"), LocalDate.of(2026, 5, 12));
    }

    /** D2: which three letters first? By approval, an open vote. Dev votes later: his interpreter could not come. */
    void lettersFirst(Stage stage) {
        stage.remember("D2", decisions.propose(stage.me(HATTIE), stage.place(HATTIE), NewDecision.approval(
                        "Which three letters shall we change first?", "Say yes to as many as you like.", 3, LocalDate.of(2026, 5, 12),
                        "A", "Your money is agreed", "B", "We need your receipts", "C", "Your payment is changing",
                        "D", "We are asking for money back", "E", "Your review is due", "F", "Your direct payment is ending")
                .about(stage.thing("E3"), stage.thing("S2"))));
        decisions.keepOpenFor(stage.me(HATTIE), stage.thing("D2"), stage.id(DEV), LocalDate.of(2026, 5, 19), "An interpreter could not come.");
        var ticks = new LinkedHashMap<>(Map.of(MARJORIE, "BCD", TOMOS, "BD", ADAEZE, "CDF", COLIN, "BD", RUKHSANA, "ABD", PETER, "BC", JOLENE, "AD", SIAN, "ACE", GRAHAM, "BC", NADIA, "CDE"));
        ticks.forEach((who, letters) -> answer(stage, "D2", who, ticks(stage, letters)));
    }

    void devAnswersLater(Stage stage) {
        answer(stage, "D2", DEV, ticks(stage, "ACD"));
        decisions.close(stage.me(HATTIE), stage.thing("D2"));
        afterwards.writeOutcome(stage.me(HATTIE), stage.thing("D2"), "We begin with letters D, C and B.", "They had the most answers, and they are the ones that frighten people.");
    }

    private NewAnswer ticks(Stage stage, String letters) {
        var decision = decisions.seenBy(stage.me(HATTIE), stage.thing("D2")).orElseThrow();
        return NewAnswer.ticks(decision.options().stream().filter(it -> letters.contains(it.title()))
                .map(it -> it.id()).collect(Collectors.toSet()));
    }

    /** D5: the sending plan, agreed by all eleven. */
    void sendingPlan(Stage stage) {
        stage.remember("D5", decisions.propose(stage.me(HATTIE), stage.place(HATTIE), NewDecision.consent("Is this our sending plan?",
                "Letters are posted by the 3rd of the month. The phone line is open until 7pm on Tuesdays. People can text us and we ring back.", LocalDate.of(2026, 6, 9))
                .about(stage.thing("E4"), stage.thing("S3"))));
        for (var who : Cast.PANEL) answer(stage, "D5", who, NewAnswer.consent());
        decisions.close(stage.me(HATTIE), stage.thing("D5"));
    }

    /** D3: how letter D opens. A secret vote by ranking; Colin's ballot comes in an envelope. */
    void openingOfLetterD(Stage stage) {
        stage.remember("D3", decisions.propose(stage.me(HATTIE), stage.place(HATTIE), NewDecision.of("How shall letter D begin?", Decision.Way.RUNOFF,
                "Each person says first choice, second choice and so on.", 1, LocalDate.of(2026, 6, 9), PLAIN, "What you must do comes first", QUESTIONS, "What people ask, and the answers", PICTURES, "The steps as pictures", KEEP, "")
                .about(stage.thing("E3"), stage.thing("S3")).secretly().closingWhenAllHaveAnswered()));
        var ranked = List.of("QPR", "RQP", "RQ", "QRP", "PQ", "RQP", "QP", "PQR", "QPS", "SPQ", "PQS");
        secretly(stage, "D3", ranked.stream().map(it -> ranking(stage, it)).toList());
        afterwards.writeOutcome(stage.me(HATTIE), stage.thing("D3"), "Letter D begins with questions and answers.", "After three rounds it had 7 of 11 votes. It also wins against each other beginning.");
    }

    /** D4: an easy-read page with every letter, on a scale; agreed with a reservation that is kept. */
    void easyReadPage(Stage stage) {
        stage.remember("D4", decisions.propose(stage.me(HATTIE), stage.place(HATTIE), NewDecision.of("Shall every letter have an easy-read page?", Decision.Way.SCORE,
                "It costs £0.62 a letter. It is agreed when the mean is 3 or more and nobody gives 0 or 1.", 1, LocalDate.of(2026, 6, 9), "An easy-read page with every letter", "")
                .about(stage.thing("E3"), stage.thing("S3")).secretly().closingWhenAllHaveAnswered().with(Terms.scale(0, 5, "3", 2))));
        var page = decisions.seenBy(stage.me(HATTIE), stage.thing("D4")).orElseThrow().options().getFirst().id();
        secretly(stage, "D4", List.of(5, 5, 5, 4, 5, 5, 4, 4, 3, 2, 3).stream().map(it -> NewAnswer.marks(Map.of(page, it))).toList());
        afterwards.seeDifferently(stage.me(GRAHAM), stage.thing("D4"), "£0.62 a letter is much. Let us look at what it brings before we promise it for good.");
        afterwards.writeOutcome(stage.me(HATTIE), stage.thing("D4"), "Every letter gets an easy-read page, for three months.", "The mean is 4.09 and nobody is below 2. The cost is the reservation, so we try it first.", LocalDate.of(2026, 10, 13));
    }

    /** One vote for each of the panel in turn. Colin's envelope is ticked, opened by Hattie and looked at by Lewis. */
    private void secretly(Stage stage, String decision, List<NewAnswer> ballots) {
        var id = stage.thing(decision);
        for (int i = 0; i < Cast.PANEL.size(); i++) {
            var who = Cast.PANEL.get(i);
            if (who == COLIN) {
                votes.tick(stage.me(HATTIE), id, Set.of(stage.id(COLIN)));
                votes.enter(stage.me(HATTIE), id, List.of(ballots.get(i)));
                votes.confirm(stage.me(LEWIS), id, true);
                continue;
            }
            var came = votes.vote(stage.me(who), id, ballots.get(i), votes.phrase(stage.me(who), id).orElseThrow());
            if (came != Answered.SAVED) throw new IllegalStateException(who + " could not vote in " + decision + ": " + came);
        }
    }

    private NewAnswer ranking(Stage stage, String letters) {
        var titles = Map.of('P', PLAIN, 'Q', QUESTIONS, 'R', PICTURES, 'S', KEEP);
        var options = decisions.seenBy(stage.me(HATTIE), stage.thing("D3")).orElseThrow().options();
        return NewAnswer.ranking(letters.chars().mapToObj(it -> options.stream().filter(option -> option.title().equals(titles.get((char) it))).findFirst().orElseThrow().id()).toList());
    }

    void changedWithoutThePanel(Stage stage) {
        afterwards.changedOutside(stage.me(HATTIE), stage.thing("D5"), new Change(LocalDate.of(2026, 6, 30),
                "The phone line closes at 5pm on Tuesdays, not at 7pm.", "Staffing", "The finance director"));
    }

    /** The phone hours again: ten consent, Siân is away. */
    void phoneHoursAgain(Stage stage) {
        stage.remember("D6", decisions.propose(stage.me(HATTIE), stage.place(HATTIE), NewDecision.consent("Shall the phone line be open until 6:30pm on Tuesdays?",
                "The council asks for 6:30pm in place of 7pm, from November.", LocalDate.of(2026, 10, 13)).about(stage.thing("E4"), stage.thing("S4"))));
        for (var who : Cast.PANEL) if (who != SIAN) answer(stage, "D6", who, NewAnswer.consent());
    }

    /** The day after, when the time of those who were away is over. */
    void phoneHoursClose(Stage stage) {
        decisions.close(stage.me(HATTIE), stage.thing("D6"));
    }

    void lettersAreDone(Stage stage) {
        afterwards.doneAsDecided(stage.me(HATTIE), stage.thing("D2"), LocalDate.of(2026, 9, 1));
    }

    private void answer(Stage stage, String decision, Cast who, NewAnswer answer) {
        var came = who == COLIN
                ? answering.answerFor(stage.me(HATTIE), stage.thing(decision), stage.id(COLIN), answer, How.PAPER, true)
                : answering.answer(stage.me(who), stage.thing(decision), answer);
        if (came != Answered.SAVED) throw new IllegalStateException(who + " could not answer " + decision + ": " + came);
    }

    private static Clause clause(String words, Clause.Kind kind) {
        return new Clause("", words, kind, "", false);
    }
}
