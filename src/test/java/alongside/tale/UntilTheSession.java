package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first half of the tale: from an empty house to the first session, where people say what they have to say. */
final class UntilTheSession {

    private static final String PROJECT = "Letters that make sense";
    private static final String SESSION = "What the letters do to people";
    private static final String PART = "Words and layout of six letters";

    private static final List<String> MEMBERS = List.of("Marjorie Okell", "Dev Pattani", "Colin Frayne", "Rukhsana Mirza", "Nadia Brill");

    private final House house;
    private final Map<String, String> said = new LinkedHashMap<>();
    private Someone hattie;
    private Someone marjorie;

    UntilTheSession(House house) {
        this.house = house;
    }

    SoFar play() {
        hattieBeginsTheOrganisation();
        sheSetsUpHerSecondStep();
        sheSetsHowLettersLeave();
        sheNamesWhoReadsWorries();
        sheStartsTheProjectHonestly();
        sheBringsPeopleIn();
        marjorieAndTheOthersJoin();
        colinJoinsByPost();
        twoCoLeadsWithEqualRights();
        theGroupAgreesHowWeWork();
        aSessionIsPlanned();
        peopleAreInvitedAndReadWhatIsPaid();
        theSessionIsHeld();
        theSessionEndsInOnePress();
        return new SoFar(PROJECT, SESSION, PART, said, house);
    }

    private void hattieBeginsTheOrganisation() {
        house.at("2026-03-02T09:00");
        hattie = house.somebody("Hattie Lowe");
        hattie.beginsAtTheFrontPage().sees("Nobody is here yet");
        hattie.writes("Code", "WRONG").presses("Go on").sees("That is not the code");
        hattie.writes("Code", house.consoleCode()).presses("Go on").sees("Begin here");
        hattie.presses("Begin").sees("There is something to mend", "Please fill this in: Name of the organisation");
        hattie.writes("Name of the organisation", "Harrowdale Council")
                .writes("Name of the person who helps", "Hattie Lowe")
                .writes("Their phone number", "01632 960 050")
                .writes("Whom do people phone?", "Adult social care, Harrowdale")
                .writes("Phone number for worries", "01632 960 055")
                .writes("What to do at night and at weekends", "Phone 01632 960 099. In danger, phone 999.");
        hattie.writes("Your name", "Hattie Lowe").writes("Your e-mail address", "hattie@harrowdale.example").chooses("Does the organisation employ you?", "Yes");
        hattie.presses("Begin");
    }

    private void sheSetsUpHerSecondStep() {
        hattie.setsUpAnAuthenticator().sees("Hello, Hattie");
    }

    private void sheSetsHowLettersLeave() {
        hattie.follows("Letters").follows("How letters leave by e-mail");
        hattie.writes("Mail server", "localhost").writes("Port", String.valueOf(house.post().port())).chooses("Not at all")
                .writes("E-mail address letters come from", "letters@harrowdale.example").presses("Save").sees("Saved");
        hattie.writes("Send a letter on trial to", "hattie@harrowdale.example").presses("Send it now").sees("The mail server took the letter");
    }

    private void sheNamesWhoReadsWorries() {
        hattie.follows("I'm worried about someone").sees("Nobody is named yet", "999", "01632 960 055", "01632 960 099").follows("Name a safeguarding contact now");
        hattie.writes("Their name", "Jo Marsh").presses("Name this person").sees("There is something to mend");
        hattie.writes("Their e-mail address", "jo@harrowdale.example").chooses("Yes").presses("Name this person").sees("They are told by letter", "Jo Marsh");
        house.post().letter("jo@harrowdale.example", "You are a safeguarding contact now");
    }

    private void sheStartsTheProjectHonestly() {
        hattie.follows("My page").follows("Start a project");
        hattie.writes("What is it called?", PROJECT).presses("Start a project").sees("Please fill this in");
        hattie.writes("What is it for?", "Clear, kind and useful letters about direct payments.").presses("Start a project")
                .sees("Your project has started", PROJECT);
        part("Appeal wording", "Not open");
        hattie.sees("Please say why it is not fully open");
        hattie.writes("Why is it not open, or only partly open?", "The law fixes these words.").presses("Save");
        level("Nobody here: the law or a contract fixes it", "Yes", "No, it would go ahead anyway", "telling you", "The law");
        part(PART, "Open");
        level("The group together, each with the same vote", "No", "Yes, and then it changes", "deciding together", "The panel");
    }

    private void part(String title, String openness) {
        hattie.follows("Projects").follows(PROJECT).follows("Go on with the set-up").follows("What is open, and how we'll work");
        hattie.follows("Add a part").writes("What is it about?", title).chooses(openness).presses("Save");
    }

    private void level(String who, String already, String no, String level, String decides) {
        hattie.sees("How we'll work, and who decides");
        hattie.chooses("Who decides?", who).chooses("Is it decided already?", already).chooses("Can they say no?", no)
                .presses("What do our answers say?").sees("Your answers suggest: " + level);
        hattie.chooses("How we will work on it", level).writes("Who has the last word?", decides).presses("Save as a draft").sees("Saved as a draft");
    }

    private void sheBringsPeopleIn() {
        hattie.follows("Projects").follows(PROJECT).follows("Who takes part, and how we work together");
        hattie.follows("Paste a list").writes("One person a line", """
                Marjorie Okell, marjorie@harrowdale.example, draws on support
                Dev Pattani, dev@harrowdale.example, draws on support
                Siân Verrall, nonsense""").chooses("We write and ask them").presses("Check the list").sees("something to mend", "Siân Verrall, nonsense");
        hattie.writes("One person a line", """
                Marjorie Okell, marjorie@harrowdale.example, draws on support
                Dev Pattani, dev@harrowdale.example, draws on support
                Colin Frayne, 4 Weaver's Row HD4 7QX, draws on support
                Rukhsana Mirza, rukhsana@harrowdale.example, unpaid carer
                Nadia Brill, nadia@harrowdale.example, commissioner""").presses("Check the list").sees("We read 5 people").presses("Save 5 people").sees("Everybody on the list was saved");
    }

    private void marjorieAndTheOthersJoin() {
        marjorie = house.somebody("Marjorie Okell");
        joins(marjorie, "Marjorie Okell", "marjorie@harrowdale.example");
        for (var name : List.of("Dev Pattani", "Rukhsana Mirza", "Nadia Brill")) {
            joins(house.somebody(name), name, address(name));
        }
    }

    private void joins(Someone who, String name, String address) {
        who.opensTheLinkInTheirLetter(house.post().link(address, "Would you like to join")).sees("Are you " + name + "?");
        who.presses("Yes, I am, and I would like to join").sees("Welcome. You have joined").presses("Come in and look around").sees(PROJECT);
    }

    /** His letter is printed and posted; his answer comes by phone; he never needs a browser. */
    private void colinJoinsByPost() {
        assertThat(house.posts(hattie, "Colin Frayne", "Would you like to join")).contains("Hattie Lowe");
        hattie.follows("Projects").follows(PROJECT).follows("Who takes part, and how we work together");
        hattie.follows("Write down Colin Frayne's answer").chooses("Yes, they join").chooses("By phone").presses("Save their answer").sees("Their answer was saved");
    }

    private void twoCoLeadsWithEqualRights() {
        hattie.follows("Projects").follows(PROJECT).follows("Who does what");
        for (var name : new String[] {"Marjorie Okell", "Nadia Brill"}) hattie.picks("Who?", name).chooses("What will they do?", "Co-lead").presses("Give somebody something to do");
        hattie.follows("Somebody who is not in the project yet");
        hattie.writes("Their name", "Imogen Tarrant").writes("Their e-mail address", "imogen@speakup.example").writes("Where are they from?", "Speak Up Harrowdale")
                .chooses("Do they do this as part of their job?", "No").chooses("What will they do?", "Facilitator").presses("Give somebody something to do").sees("Imogen Tarrant, Speak Up Harrowdale");
        hattie.follows("Somebody who is not in the project yet");
        hattie.writes("Their name", "Lewis Achebe").writes("Their e-mail address", "lewis@harrowdale.example").writes("Where are they from?", "Harrowdale Council")
                .chooses("Do they do this as part of their job?", "Yes").chooses("What will they do?", "Note-taker").presses("Give somebody something to do").sees("Lewis Achebe");
    }

    private void theGroupAgreesHowWeWork() {
        marjorie.follows("Projects").follows(PROJECT).follows(PART).sees("This is a draft until the group agrees it");
        marjorie.presses("Yes to this").sees("Thank you. Your yes is saved");
        hattie.follows("Projects").follows(PROJECT).follows(PART).follows("Write down that the group agreed");
        hattie.writes("When did the group agree?", "2 March 2026").writes("How did the group agree?", "On the phone, and on this page.").presses("Save that the group agreed").sees("Agreed by the group on Monday 2 March 2026");
    }

    private void aSessionIsPlanned() {
        house.at("2026-03-30T09:00");
        hattie.follows("Projects").follows(PROJECT).follows("Plan a session");
        hattie.writes("What is it called?", SESSION).writes("What is it for?", "Understand what the letters do to people.")
                .writes("Day", "31 February 2026").presses("Save and make the agenda").sees("Please write a day");
        hattie.writes("Day", "14 April 2026").writes("From", "10:30am").writes("Until", "1pm").writes("Where", "Mill Street Hub").writes("Minutes to read beforehand", "30")
                .picks("Facilitator", "Imogen Tarrant").presses("Save and make the agenda").sees("Now make its agenda");
        agenda("Welcome", "Welcome", "15");
        agenda("Getting to know each other", "A letter that made me smile", "25");
        agenda("Talking together", "What the letters do", "45");
        hattie.sees("Look at this");
        agenda("Break", "", "15");
        agenda("Talking together", "Why, why, why", "40");
        agenda("What happens next", "What happens next", "10");
        hattie.sees("The agenda ends at 1pm, as planned");
    }

    private void agenda(String kind, String about, String minutes) {
        hattie.picks("What kind of time is it?", kind).writes("What is it about?", about).writes("Minutes", minutes).presses("Add to the agenda");
    }

    private void peopleAreInvitedAndReadWhatIsPaid() {
        hattie.follows("Done: back to the session").follows("Invite people and count in").presses("Send the invitations").sees("The invitations are on their way");
        assertThat(house.posts(hattie, "Colin Frayne", "You are invited: " + SESSION)).contains("Mill Street Hub");
        marjorie.opensTheLinkInTheirLetter(house.post().link("marjorie@harrowdale.example", "You are invited: What the letters do to people"));
        marjorie.sees("Thank you in money", "£82.50").follows("See the offer and choose").chooses("Yes, thank you").presses("Save");
        marjorie.follows("My page").follows("Say if you can come: What the letters do to people").presses("Yes, I will come").sees("We look forward to seeing you");
        imogenAnswersFromHerLetter();
        hattie.follows("Projects").follows(PROJECT).follows(SESSION).follows("Invite people and count in").sees("Imogen Tarrant – Yes, will come, by the link in their letter");
        hattie.picks("Whose answer is it?", "Colin Frayne").chooses("What did they say?", "Yes, will come").chooses("How did it come?", "By phone").presses("Write it down").sees("The answer is written down");
    }

    /** She has never come in, and need not for this: the rest asks her to. */
    private void imogenAnswersFromHerLetter() {
        var imogen = house.somebody("Imogen Tarrant").opensTheLinkInTheirLetter(house.post().link("imogen@speakup.example", "You are invited: " + SESSION));
        imogen.sees("Are you Imogen Tarrant?").presses("Yes, that is me").sees("Understand what the letters do to people.", "Mill Street Hub").presses("I am not sure yet").sees("You can say yes or no later");
        imogen.presses("Yes, I will come").sees("We look forward to seeing you", "You answered: Yes, will come.");
    }

    private void theSessionIsHeld() {
        house.at("2026-04-14T10:30");
        var imogen = house.somebody("Imogen Tarrant");
        comesIn(imogen, "Imogen Tarrant", "imogen@speakup.example");
        imogen.follows("Projects").follows(PROJECT).follows(SESSION).presses("Open the session").sees("Going on now");
        imogen.follows("Invite people and count in");
        for (var name : MEMBERS) imogen.chooses(name);
        imogen.presses("Save who is here").sees("Saved who is here", "5 of 8 people are counted in");
        imogen.follows(SESSION);
        writesDown(imogen, "Marjorie Okell", "I open it standing up, in case it's bad news.");
        writesDown(imogen, "Colin Frayne", "Put what I must do in a box at the top.");
        writesDown(imogen, "Dev Pattani", "Phone number only. I can't phone.");
        writesDown(imogen, "Nadia Brill", "Which of these does the law require?");
        rukhsanaSaysItHerself();
    }

    /** On her own phone. She was not here for six weeks: it has forgotten her, and a letter brings her in again. */
    private void rukhsanaSaysItHerself() {
        var rukhsana = house.somebody("Rukhsana Mirza");
        comesIn(rukhsana, "Rukhsana Mirza", "rukhsana@harrowdale.example");
        rukhsana.follows(PROJECT).follows(SESSION).presses("Say it").sees("There is something to mend");
        said.put("Rukhsana", "There is nobody to ask in my language.");
        rukhsana.writes("What would you like to say?", said.get("Rukhsana")).chooses("Show my name").presses("Say it").sees("Thank you. Your words are saved");
    }

    private void writesDown(Someone imogen, String name, String words) {
        imogen.writes("What was said?", words).picks("Who said it?", name).chooses("Show their name").presses("Write it down").sees("It is written down", words);
        said.put(name.split(" ")[0], words);
    }

    private void theSessionEndsInOnePress() {
        house.at("2026-04-14T13:00");
        var imogen = house.somebody("Imogen Tarrant").follows("Projects").follows(PROJECT).follows(SESSION).follows("End the session").sees("5 people are counted in.");
        imogen.writes("By which day will people hear what came of it?", "13 April 2026").presses("End the session").sees("Please give a day that is still to come");
        imogen.writes("By which day will people hear what came of it?", "21 April 2026").presses("End the session").sees("The session has ended", "Tuesday 21 April 2026");
        // Marjorie and Rukhsana are in already; Colin has no browser.
        for (var name : MEMBERS) if (!List.of("Colin Frayne", "Rukhsana Mirza", "Marjorie Okell").contains(name)) comesIn(house.somebody(name), name, address(name));
    }

    private void comesIn(Someone who, String name, String address) {
        who.beginsAtTheFrontPage().follows("Come in").sees("There is no password").writes("Your e-mail address", address).presses("Send me a link");
        who.opensTheLinkInTheirLetter(house.post().link(address, "Your link to come in")).sees("Are you " + name + "?").presses("Yes, that is me").sees("Hello, " + name);
    }

    private static String address(String name) {
        return name.split(" ")[0].toLowerCase(Locale.ROOT) + "@harrowdale.example";
    }
}
