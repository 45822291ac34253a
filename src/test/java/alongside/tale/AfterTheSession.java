package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/** What becomes of a session: did we get it right, what the group decides, what it promises and does. */
final class AfterTheSession extends Steps {

    private static final String CHARTER = "Shall we adopt this charter?";
    private static final String PROMISE = "A new tone guide, without the word recovery";

    AfterTheSession(SoFar soFar) {
        super(soFar);
    }

    void play() {
        authorsSayWhetherWeGotItRight();
        raviAndOrlaComeIn();
        beaComesInAsASupporter();
        theCharterMeetsAnObjection();
        nobodyElseEndsDevsObjection();
        theCharterIsAdoptedInASecondRound();
        theGroupChoosesWhichLettersComeFirst();
        wordsBecomeAPromise();
        thePromiseIsKeptAndSomethingGotBetter();
        theRestIsSorted();
    }

    private void authorsSayWhetherWeGotItRight() {
        looksAtTheirWords("Marjorie").chooses("Yes, that is right").presses("Send my answer").sees("The answer is saved");
        looksAtTheirWords("Dev").chooses("Nearly. I want to add or change something")
                .writes("What should stand beside it?", "And text relay is not a person.")
                .presses("Send my answer")
                .sees("Put right by the person who said it:", "And text relay is not a person.");
        looksAtWordsOf(who("Hattie"), "Colin")
                .chooses("Yes, that is right").chooses("How did the answer come?", "By phone")
                .presses("Send my answer").sees("The answer is saved");
    }

    /** Money needs two more people. They work for the council, so each sets up a second step. */
    private void raviAndOrlaComeIn() {
        comesToWork("Ravi Menon", "Approves payments");
        comesToWork("Orla Beech", "Releases payments");
    }

    private void comesToWork(String full, String what) {
        var email = full.split(" ")[0].toLowerCase(Locale.ROOT) + "@harrowdale.example";
        inTheProject(who("Hattie")).follows("Who does what").follows("Somebody who is not in the project yet")
                .writes("Their name", full).writes("Their e-mail address", email).writes("Where are they from?", "Harrowdale Council, finance")
                .chooses("Do they do this as part of their job?", "Yes").chooses("What will they do?", what)
                .presses("Give somebody something to do").sees(full);
        var someone = comesInByMail(full, email);
        someone.setsUpAnAuthenticator();
        someone.sees("Hello, " + full);
    }

    private void beaComesInAsASupporter() {
        who("Marjorie").follows("My page").follows("What we know about you").follows("Add or change supporters")
                .writes("Their name", "Bea Lund").writes("Their e-mail", "bea@harrowdale.example").chooses("See what I see")
                .presses("Add this supporter").sees("Your supporter was saved", "Bea Lund");
        var bea = comesInByMail("Bea Lund", "bea@harrowdale.example").sees("Hello, Bea Lund");
        inTheProject(bea).sees(soFar.part());
    }

    private void theCharterMeetsAnObjection() {
        ontoTheGroup(who("Hattie")).follows("Read how we work together").presses("Begin a charter").sees("This is a draft");
        ask("Consent").writes("The question", CHARTER)
                .writes("What is proposed", "The charter as it stands on the page of the group.")
                .writes("The last day to answer", house.day(7))
                .chooses("Yes. If it is agreed, the draft becomes our charter")
                .presses("Put the question to the group").sees("The question is open");
        assertThat(colinReads("We ask you: " + CHARTER)).contains("You can also answer on paper or by phone.");
        answers("Marjorie", CHARTER, "Yes, I agree");
        opens("Dev", CHARTER).chooses("I object, because…").presses("Go on").sees("Please say why you object")
                .writes("Your reason", "Interpreters need gaps between speakers.")
                .presses("Go on").sees("Please look at your answer", "Interpreters need gaps between speakers.")
                .presses("Save this answer").sees("Your objection", "Nobody else can end it.");
    }

    private void nobodyElseEndsDevsObjection() {
        for (var name : List.of("Nadia", "Hattie")) {
            inTheProject(who(name)).follows(CHARTER)
                    .sees("1 objection stands, so it is not agreed yet. Only the person who objected can end it.", "Interpreters need gaps")
                    .doesNotSee("It is settled for me");
        }
    }

    private void theCharterIsAdoptedInASecondRound() {
        var hattie = who("Hattie");
        ontoTheGroup(hattie).follows("Read how we work together").follows("Read the new version")
                .follows("We listen to each other.")
                .writes("The sentence", "We listen to each other. One person speaks at a time, and we leave gaps for interpreters.")
                .presses("Save").sees("we leave gaps for interpreters");
        inTheProject(hattie).follows(CHARTER).follows("Put a changed proposal")
                .writes("What is different from before?", "We leave gaps for interpreters.")
                .writes("The last day to answer", house.day(7))
                .presses("Ask again").sees("The new round is open", "Round 2.");
        opens("Dev", CHARTER).chooses("It is settled for me").presses("Save").sees("Your objection no longer stands in the way");
        for (var name : List.of("Dev", "Marjorie", "Rukhsana", "Nadia")) answers(name, CHARTER, "Yes, I agree");
        colinReads("A changed proposal: " + CHARTER);
        inTheProject(hattie).follows(CHARTER);
        writesDownForColin("Yes, I agree").presses("Close this question").sees("It is closed", "No objection stands, so it is agreed.");
        assertThat(colinReads("What was decided: " + CHARTER)).contains("It is agreed. No objection stands.");
        ontoTheGroup(who("Dev")).sees("Version 1, agreed on").follows("Read how we work together").sees("we leave gaps for interpreters");
    }

    private void theGroupChoosesWhichLettersComeFirst() {
        ask("Tick all you could say yes to").writes("The question", LETTERS_FIRST)
                .chooses("Everybody in the project (an open vote)")
                .writes("The options", "A: Your money is agreed\nB: We need your receipts\nD: We are asking for money back")
                .writes("How many are to be chosen?", "2")
                .writes("The last day to answer", house.day(7))
                .picks("Which part of the project is it about?", soFar.part())
                .presses("Put the question to the group").sees("The question is open");
        colinReads("We ask you: " + LETTERS_FIRST);
        answers("Marjorie", LETTERS_FIRST, "B", "D");
        answers("Dev", LETTERS_FIRST, "D");
        answers("Rukhsana", LETTERS_FIRST, "B", "D");
        answers("Nadia", LETTERS_FIRST, "A", "B");
        inTheProject(who("Bea")).follows(LETTERS_FIRST).sees("4 of 5 people have answered").doesNotSee("Your answer", "Go on", "Write down the answer");
        inTheProject(who("Hattie")).follows(LETTERS_FIRST);
        writesDownForColin("D").presses("Close this question")
                .sees("5 of 5 people voted. Together they made 8 ticks.", "Most people ticked D (4 people).", "Next comes B (3 people).")
                .follows("Write down what was decided")
                .writes("What was decided?", "We begin with letters D and B.")
                .writes("Why?", "They are the ones that frighten people.")
                .presses("Save").sees("We begin with letters D and B.");
        assertThat(colinReads("What was decided: " + LETTERS_FIRST)).contains("These were chosen: D: We are asking for money back; B: We need your receipts.");
    }

    private void wordsBecomeAPromise() {
        looksAtWordsOf(who("Hattie"), "Marjorie")
                .follows("Make a row from it")
                .chooses(soFar.said().get("Dev")).chooses(soFar.said().get("Colin"))
                .writes("What do we want to be different?", ROW)
                .writes("Better for whom?", "People who draw on support, and carers")
                .presses("Save").sees(ROW, soFar.said().get("Marjorie"), soFar.said().get("Colin"))
                .follows("Say what we will do")
                .writes("We will…", PROMISE)
                .picks("Who does it?", "Nadia Brill")
                .writes("By which day?", house.day(60))
                .chooses("Yes, the person who does it has promised it")
                .presses("Save").sees(PROMISE, "Nadia Brill");
    }

    private void thePromiseIsKeptAndSomethingGotBetter() {
        who("Nadia").follows("My page").sees("What I promised").follows(PROMISE).follows("Say what was done")
                .writes("What was done?", "Tone guide, version 1").writes("On which day?", house.day(0))
                .chooses("Yes, the promise is kept")
                .presses("Save").sees("Promise kept", "Tone guide, version 1");
        inTheProject(who("Hattie")).follows("You said, what happened").follows(ROW).follows("Say what got better")
                .writes("What got better?", "More people know at once what a letter asks")
                .writes("For whom?", "People who get our letters")
                .chooses("We counted")
                .writes("How exactly?", "One-minute test with 30 people, before and after")
                .writes("Before, if it was counted", "14 of 30").writes("Now, if it was counted", "26 of 30")
                .presses("Save").sees("It is now 26 of 30.", "For: People who get our letters.");
    }

    private void theRestIsSorted() {
        for (var name : soFar.said().keySet()) {
            if (List.of("Marjorie", "Dev", "Colin").contains(name)) continue;
            looksAtWordsOf(who("Hattie"), name).chooses("Thank them: it is heard").presses("Save").sees("Whoever said it will be told");
        }
    }

    private Someone ask(String way) {
        return inTheProject(who("Hattie")).follows("Ask the group a question").follows(way);
    }

    private void answers(String name, String question, String... answers) {
        var someone = opens(name, question);
        for (var answer : answers) someone.chooses(answer);
        someone.presses("Go on").sees("Please look at your answer").presses("Save this answer").sees("Your answer is saved");
    }

    private Someone writesDownForColin(String answer) {
        return who("Hattie").follows("Answer of Colin Frayne").chooses(answer).chooses("On paper").chooses("I read it back to Colin Frayne")
                .presses("Go on").presses("Save this answer").sees("The answer is saved");
    }
}
