package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** The end of the tale: everybody is told and paid, the facts are looked at, and the public reads them. */
final class UntilEverybodyKnows extends Steps {

    UntilEverybodyKnows(SoFar soFar) {
        super(soFar);
    }

    void play() {
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

    private void everybodyIsTold() {
        var plan = house.post().latest("marjorie@harrowdale.example", "Your words now stand in our plan");
        assertThat(plan).contains(ROW);
        for (var about : List.of("A promise because of what you said", "We kept a promise", "Something got better because of what you said"))
            house.post().latest("dev@harrowdale.example", about);
    }

    private void colinIsToldByPost() {
        for (var about : List.of("Your words now stand in our plan", "A promise because of what you said", "We kept a promise")) colinReads(about);
        assertThat(colinReads("Something got better because of what you said")).contains(soFar.said().get("Colin"), "More people know at once what a letter asks");
    }

    private void theRestOfColinsLettersIsPosted() {
        var hattie = who("Hattie").follows("Letters");
        while (hattie.visibleText().contains("Colin Frayne")) hattie.presses("I posted the letter to Colin Frayne").sees("Ticked as posted");
    }

    private void eachSaysHowToThankThem() {
        for (var name : List.of("Marjorie", "Dev", "Rukhsana")) {
            var someone = who(name).follows("My page").follows("My payments");
            // Marjorie chose when she was invited.
            if (!name.equals("Marjorie")) someone.follows("See the offer and choose").sees("£27.50").chooses("Yes, thank you").presses("Save").sees("You chose: Yes, thank you");
            someone.follows("Tell us how to pay").chooses("Bank account").writes("Name on the account or the cheque", name)
                    .writes("Sort code", "000000").writes("Account number", "1000000" + name.length()).presses("Save").sees("Into the bank account that ends in");
        }
        who("Nadia").follows("My page").follows("My payments").follows("See the offer and choose").chooses("No, thank you").presses("Save").sees("You chose: No, thank you");
        inTheProject(who("Hattie")).follows("See to payments").follows("Not chosen yet (Colin Frayne)").chooses("Yes, thank you").chooses("By phone").presses("Save")
                .follows("Enter how to pay (Colin Frayne)").givesTheSecondStepAgain().chooses("Cheque").writes("Name on the account or the cheque", "Colin Frayne")
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
        house.post().latest("rukhsana@harrowdale.example", "We have paid you £126.00");
        colinReads("We have paid you £82.50");
        inTheProject(who("Hattie")).follows("See to payments").sees("4 of 4 payments reached people within 10 working days.");
    }

    private void marjorieSeesWhatSheWasPaid() {
        who("Marjorie").follows("My page").follows("My payments").sees("Paid £82.50").follows(soFar.session()).sees("Paid £82.50", "What happened with it");
    }

    private void theSessionIsFinished() {
        inTheProject(who("Hattie")).follows(soFar.session()).sees("Nobody has said yet whether the session did what it was for.");
        inTheProject(who("Marjorie")).follows(soFar.session()).follows("Did we do what we came for?").presses("Yes, we did").sees("Thank you. It is counted.");
        inTheProject(who("Hattie")).follows(soFar.session()).follows("People were not told yet what came of it.").presses("Tell everybody").sees("The letters are on their way", "Everybody was told.");
        inTheProject(who("Hattie")).follows(soFar.session()).sees("Everything is sorted.").presses("Mark as finished").sees("Finished. Everything is sorted.");
    }

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
        assertThat(house.post().latest("marjorie@harrowdale.example", "Changed without the group")).contains("Only letter D is changed this year.");
        assertThat(colinReads("Changed without the group")).contains("Only letter D is changed this year.");
        inTheProject(who("Marjorie")).sees("Not as declared.").follows("The facts, one by one")
                .sees("We said: deciding together. The facts show: involving you. Not as declared.", "1 decision was changed without the group.");
    }

    private void theProjectIsShownToThePublic() {
        toPublication().sees("Do these first").follows("Why, and what we hope for")
                .writes("Why", "People phone in tears about letters.")
                .writes("What we hope will be better", "People know at once what a letter asks.")
                .writes("What we are prepared to change", "Every word of six letters.")
                .writes("What is decided already", "The law fixes the appeal wording.")
                .presses("Save");
        var hattie = toPublication().follows("Are we ready?").follows("Answer the six questions");
        for (int i = 0; i < 6; i++) hattie.chooses("Yes").presses("Save and go on");
        hattie.sees("Go ahead.");
        toPublication().follows("Who decides what").writes("What is to be decided?", "How the money is spent")
                .writes("Who has the last word on it?", "The two co-leads together").presses("Add who decides something");
        toPublication().doesNotSee("Do these first").presses("Show it to the public").sees("Everybody can now read the public page.");
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
        assertThat(house.post().latest("jo@harrowdale.example", "Something to read in Alongside")).doesNotContain("payment", "neighbour");
        var jo = house.somebody("Jo Marsh").opensTheLinkInTheirLetter(house.post().linkIn("jo@harrowdale.example", "Something to read in Alongside", "/worries"));
        jo.sees("There is no password").writes("Your e-mail address", "jo@harrowdale.example").presses("Send me a link")
                .opensTheLinkInTheirLetter(house.post().linkIn("jo@harrowdale.example", "Your link to come in", "/in/")).presses("Yes, that is me");
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
        house.somebody("Stranger").opensTheLinkInTheirLetter(house.post().linkIn("marjorie@harrowdale.example", "Changed without the group", "/decisions/")).sees("Come in").doesNotSee(LETTERS_FIRST);
    }
}
