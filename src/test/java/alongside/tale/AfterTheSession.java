package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The second half of the tale: what becomes of a session, until everybody is told and paid and the facts are looked at. */
final class AfterTheSession {

    private static final String CHARTER = "Shall we adopt this charter?";
    private static final String LETTERS_FIRST = "Which letters shall we change first?";
    private static final String ROW = "People open a letter without fear";
    private static final String PROMISE = "A new tone guide, without the word recovery";

    private final SoFar soFar;
    private final House house;

    AfterTheSession(SoFar soFar) {
        this.soFar = soFar;
        this.house = soFar.house();
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
        everybodyIsTold();
        colinIsToldByPost();
        eachSaysHowToThankThem();
        rukhsanaAddsMoneyBack();
        raviApprovesAndOrlaReleases();
        marjorieSeesWhatSheWasPaid();
        theSessionIsFinished();
        theFactsShowWhatWasSaid();
        aChangeWithoutTheGroupIsSeen();
        theProjectIsShownToThePublic();
        aStrangerReadsThePublicPage();
        marjorieSeesWhatBecameOfHerWords();
        rukhsanaIsWorriedAboutSomeone();
        whoeverDoesNotBelongFindsNothing();
        theRestOfColinsLettersIsPosted();
    }

    // --- did we get it right?

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

    private Someone comesInByMail(String full, String email) {
        var someone = house.somebody(full);
        someone.beginsAtTheFrontPage().follows("Come in").writes("Your e-mail address", email).presses("Send me a link");
        return someone.opensTheLinkInTheirLetter(linkIn(email, "Your link to come in", "/in/")).sees("Are you " + full + "?").presses("Yes, that is me");
    }

    // --- a supporter

    private void beaComesInAsASupporter() {
        who("Marjorie").follows("My page").follows("What we know about you").follows("Add or change supporters")
                .writes("Their name", "Bea Lund").writes("Their e-mail", "bea@harrowdale.example").chooses("See what I see")
                .presses("Add this supporter").sees("Your supporter was saved", "Bea Lund");
        var bea = comesInByMail("Bea Lund", "bea@harrowdale.example").sees("Hello, Bea Lund");
        inTheProject(bea).sees(soFar.part());
    }

    // --- the charter

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

    // --- which letters first

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

    // --- you said, what happened

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

    private void everybodyIsTold() {
        var plan = textOf(letter("marjorie@harrowdale.example", "Your words now stand in our plan"));
        assertThat(plan).contains(ROW);
        for (var about : List.of("A promise because of what you said", "We kept a promise", "Something got better because of what you said"))
            letter("dev@harrowdale.example", about);
    }

    private void colinIsToldByPost() {
        for (var about : List.of("Your words now stand in our plan", "A promise because of what you said", "We kept a promise")) colinReads(about);
        assertThat(colinReads("Something got better because of what you said")).contains(soFar.said().get("Colin"), "More people know at once what a letter asks");
    }

    /** @return what stands on the paper that came to his door */
    private String colinReads(String about) {
        return house.posts(who("Hattie"), "Colin Frayne", about);
    }

    private void theRestOfColinsLettersIsPosted() {
        var hattie = who("Hattie").follows("Letters");
        while (hattie.visibleText().contains("Colin Frayne")) hattie.presses("I posted the letter to Colin Frayne").sees("Ticked as posted");
    }

    // --- everybody is paid

    private void eachSaysHowToThankThem() {
        for (var name : List.of("Marjorie", "Dev", "Rukhsana")) {
            var someone = who(name).follows("My page").follows("My payments");
            if (someone.isOffered("See the offer and choose"))
                someone.follows("See the offer and choose").sees("£27.50").chooses("Yes, thank you").presses("Save").sees("You chose: Yes, thank you");
            if (someone.isOffered("Tell us how to pay"))
                someone.follows("Tell us how to pay").chooses("Bank account").writes("Name on the account or the cheque", name)
                        .writes("Sort code", "000000").writes("Account number", "1000000" + name.length()).presses("Save").sees("Into the bank account that ends in");
        }
        var nadia = who("Nadia").follows("My page").follows("My payments");
        if (nadia.isOffered("See the offer and choose")) nadia.follows("See the offer and choose").chooses("No, thank you").presses("Save").sees("You chose: No, thank you");
        var hattie = inTheProject(who("Hattie")).follows("See to payments");
        if (hattie.isOffered("Not chosen yet (Colin Frayne)"))
            hattie.follows("Not chosen yet (Colin Frayne)").chooses("Yes, thank you").chooses("By phone").presses("Save");
        if (hattie.isOffered("Enter how to pay (Colin Frayne)"))
            hattie.follows("Enter how to pay (Colin Frayne)").givesTheSecondStepAgain().chooses("Cheque").writes("Name on the account or the cheque", "Colin Frayne")
                    .writes("Where shall we post it?", "4 Weaver's Row, Harrowdale").presses("Save").sees("Cheque");
    }

    private void rukhsanaAddsMoneyBack() {
        who("Rukhsana").follows("My page").sees("What I am owed").follows("My payments").follows(soFar.session())
                .picks("What was it?", "Replacement care").writes("In a few words", "Three hours").writes("How much did you spend?", "43.50")
                .presses("Add it").sees("Replacement care: Three hours", "£43.50");
    }

    private void raviApprovesAndOrlaReleases() {
        inTheProject(who("Ravi")).follows("See to payments").ticksAll("Which are right?").presses("These are right").sees("Somebody else sends them to be paid");
        var orla = inTheProject(who("Orla")).follows("See to payments").follows("Look at what is ready and send it").sees("Rukhsana Mirza");
        orla.sees("Bank £291.00 + cheque £82.50 = £373.50").presses("Send £").sees("The file is ready");
        var lines = orla.getsTheFile("Get the file for the bank").lines().toList();
        assertThat(lines).filteredOn(it -> it.contains("82.50")).hasSize(3);
        assertThat(lines).filteredOn(it -> it.contains("126.00")).singleElement().asString().contains("Rukhsana");
        assertThat(lines).filteredOn(it -> it.contains("Colin Frayne")).singleElement().asString().contains("82.50");
        orla.ticksAll("Which reached people?").writes("On which day?", house.day(0)).presses("These were paid")
                .sees("Everybody whose money is complete is told");
        letter("rukhsana@harrowdale.example", "We have paid you £126.00");
        colinReads("We have paid you £82.50");
        inTheProject(who("Hattie")).follows("See to payments").sees("4 of 4 payments reached people within 10 working days.");
    }

    private void marjorieSeesWhatSheWasPaid() {
        who("Marjorie").follows("My page").follows("My payments").sees("Paid £82.50").follows(soFar.session()).sees("Paid £82.50", "What happened with it");
    }

    private void theSessionIsFinished() {
        inTheProject(who("Hattie")).follows(soFar.session()).sees("Everything is sorted.").presses("Mark as finished").sees("Finished. Everything is sorted.");
    }

    // --- what we said, what happened

    private void theFactsShowWhatWasSaid() {
        inTheProject(who("Hattie")).follows(LETTERS_FIRST).follows("It was done as decided").writes("On which day?", house.day(0))
                .presses("Save").sees("Done as decided on");
        inTheProject(who("Marjorie")).follows("The facts, one by one")
                .sees("We said: deciding together. The facts show: deciding together. As declared.")
                .follows("Say whether this is right: " + soFar.part()).chooses("Yes, this is how it was").writes("Your words", "I chose the letters with everybody.")
                .presses("Save").sees("1 member confirms this.", "I chose the letters with everybody.");
    }

    private void aChangeWithoutTheGroupIsSeen() {
        inTheProject(who("Dev")).follows(LETTERS_FIRST).follows("It was changed without the group")
                .writes("What was changed?", "Only letter D is changed this year.")
                .writes("What reason was given?", "Staffing")
                .writes("Who changed it?", "The finance director")
                .writes("On which day?", house.day(0))
                .presses("Tell everybody").sees("Changed without the group by The finance director");
        assertThat(textOf(letter("marjorie@harrowdale.example", "Changed without the group"))).contains("Only letter D is changed this year.");
        assertThat(colinReads("Changed without the group")).contains("Only letter D is changed this year.");
        inTheProject(who("Marjorie")).sees("Not as declared.").follows("The facts, one by one")
                .sees("We said: deciding together. The facts show: involving you. Not as declared.", "1 decision was changed without the group.");
    }

    // --- in public

    private void theProjectIsShownToThePublic() {
        var hattie = toPublication();
        if (hattie.isOffered("Why, and what we hope for")) {
            hattie.sees("Do these first").follows("Why, and what we hope for")
                    .writes("Why", "People phone in tears about letters.")
                    .writes("What we hope will be better", "People know at once what a letter asks.")
                    .writes("What we are prepared to change", "Every word of six letters.")
                    .writes("What is decided already", "The law fixes the appeal wording.")
                    .presses("Save");
            toPublication();
        }
        if (hattie.isOffered("Are we ready?")) {
            hattie.follows("Are we ready?").follows("Answer the six questions");
            for (int i = 0; i < 6; i++) hattie.chooses("Yes").presses("Save and go on");
            hattie.sees("Go ahead.");
            toPublication();
        }
        if (hattie.isOffered("Who decides what")) {
            hattie.follows("Who decides what").writes("What is to be decided?", "How the money is spent")
                    .writes("Who has the last word on it?", "The two co-leads together").presses("Add who decides something");
            toPublication();
        }
        hattie.presses("Show it to the public").sees("Everybody can now read the public page.");
    }

    private Someone toPublication() {
        return inTheProject(who("Hattie")).follows("Go on with the set-up").follows("Show the project to the public");
    }

    private void aStrangerReadsThePublicPage() {
        var stranger = house.somebody("Stranger");
        stranger.beginsAtTheFrontPage().follows(soFar.project())
                .sees(soFar.project(), soFar.part(), "We said: deciding together. The facts show: involving you. Not as declared.", ROW)
                .doesNotSee("Marjorie", "Pattani", "Rukhsana", "Colin");
        // Votes, members and sessions of a few people are not counted out in public.
        assertThat(Pattern.compile("\\b[1-7] (of [1-7]\\b|people|person|member)").matcher(stranger.visibleText()).results().map(it -> it.group()))
                .isEmpty();
    }

    private void marjorieSeesWhatBecameOfHerWords() {
        who("Marjorie").follows("My page").sees("What I said, and what became of it", soFar.said().get("Marjorie"), "It led to something we do.");
        looksAtTheirWords("Marjorie").sees("What became of it").follows(ROW).sees("Promise kept", "26 of 30");
    }

    private void rukhsanaIsWorriedAboutSomeone() {
        who("Rukhsana").follows("I'm worried about someone").sees("01632 960 055").writes("What worries you?", "A neighbour says a relative takes her payment.")
                .presses("Send it to the safeguarding contacts").sees("Thank you. We have it");
        assertThat(textOf(letter("jo@harrowdale.example", "Something to read in Alongside"))).doesNotContain("payment", "neighbour");
        var jo = house.somebody("Jo Marsh").opensTheLinkInTheirLetter(linkIn("jo@harrowdale.example", "Something to read in Alongside", "/worries"));
        jo.sees("There is no password").writes("Your e-mail address", "jo@harrowdale.example").presses("Send me a link")
                .opensTheLinkInTheirLetter(linkIn("jo@harrowdale.example", "Your link to come in", "/in/")).presses("Yes, that is me");
        jo.setsUpAnAuthenticator();
        jo.sees("Worries", "Not opened yet").doesNotSee("neighbour").follows("From ").sees("A neighbour says a relative takes her payment.")
                .chooses("Heard: I have spoken with somebody about it").writes("What you did, or will do", "Phoned Rukhsana.").presses("Save").sees("Saved", "Phoned Rukhsana.");
        who("Hattie").beginsAtTheFrontPage().doesNotSee("Worries");
    }

    private void whoeverDoesNotBelongFindsNothing() {
        var bea = inTheProject(who("Bea"));
        who("Marjorie").follows("My page").follows("What we know about you").presses("End the support by Bea Lund").sees("They see nothing more");
        bea.follows("You said, what happened").sees("We cannot find that page").doesNotSee(ROW);
        // A letter that was passed on opens nothing either.
        house.somebody("Stranger").opensTheLinkInTheirLetter(linkIn("marjorie@harrowdale.example", "Changed without the group", "/decisions/")).sees("Come in").doesNotSee(LETTERS_FIRST);
    }

    // --- how people get about

    private Someone who(String name) {
        return house.somebody(house.atBrowsers().stream().filter(it -> it.split(" ")[0].equals(name)).findFirst().orElseThrow());
    }

    private Someone inTheProject(Someone who) {
        return who.follows("Projects").follows(soFar.project());
    }

    private Someone ontoTheGroup(Someone who) {
        return inTheProject(who).follows("Who takes part, and how we work together");
    }

    private Someone looksAtTheirWords(String name) {
        return who(name).follows("My page").follows(start(soFar.said().get(name)));
    }

    private Someone looksAtWordsOf(Someone who, String name) {
        return inTheProject(who).follows("things people said").follows(start(soFar.said().get(name)));
    }

    private static String start(String words) {
        return words.length() > 60 ? words.substring(0, 60) : words;
    }

    private Someone ask(String way) {
        return inTheProject(who("Hattie")).follows("Ask the group a question").follows(way);
    }

    private Someone opens(String name, String question) {
        return who(name).follows("My page").sees("What you are asked now").follows(question);
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

    // --- letters that really arrived

    /** News that is due together comes in one letter, so its words are looked for in the text too. */
    private MimeMessage letter(String to, String about) {
        for (int i = 0; i < 600; i++) {
            var found = Stream.of(house.post().mail().getReceivedMessages()).filter(it -> is(it, to, about)).toList();
            if (!found.isEmpty()) return found.getLast();
            who("Hattie").page().waitForTimeout(100);
        }
        throw new AssertionError("No letter '" + about + "' came to " + to + "; there are: "
                + Stream.of(house.post().mail().getReceivedMessages()).map(AfterTheSession::subject).toList());
    }

    private String linkIn(String to, String about, String path) {
        var found = Pattern.compile("https?://[^/\\s]+(" + path + "[\\w/-]*)").matcher(textOf(letter(to, about)));
        assertThat(found.find()).as("a link in the letter about " + about).isTrue();
        return found.group(1);
    }

    private static boolean is(MimeMessage it, String to, String about) {
        try {
            return it.getRecipients(Message.RecipientType.TO)[0].toString().contains(to) && (subject(it) + plain(it)).contains(about);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String subject(MimeMessage it) {
        try {
            return it.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String textOf(MimeMessage it) {
        return plain(it);
    }

    private static String plain(jakarta.mail.Part part) {
        try {
            if (part.isMimeType("text/plain")) return (String) part.getContent();
            if (part.getContent() instanceof jakarta.mail.Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    var text = plain(parts.getBodyPart(i));
                    if (!text.isEmpty()) return text;
                }
            }
            return "";
        } catch (MessagingException | java.io.IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
