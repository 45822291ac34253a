package alongside.tale;

import alongside.signin.SecondSteps;
import java.time.Instant;
import java.util.regex.Pattern;

/** The first half of the tale: from an empty house to the first session, where people say what they have to say. */
final class UntilTheSession {

    private final House house;
    private Someone hattie;
    private Someone marjorie;
    private Someone dev;

    UntilTheSession(House house) {
        this.house = house;
    }

    void play() {
        hattieBeginsTheOrganisation();
        sheSetsUpHerSecondStep();
        sheSetsHowLettersLeave();
        sheStartsTheProjectHonestly();
        sheBringsPeopleIn();
        marjorieAndDevJoin();
        colinJoinsByPost();
        twoCoLeadsWithEqualRights();
        theGroupAgreesHowWeWork();
        aSessionIsPlanned();
        peopleAreInvitedAndReadWhatIsPaid();
        theSessionIsHeld();
    }

    private void hattieBeginsTheOrganisation() {
        house.at("2026-03-02T09:00");
        hattie = house.somebody("Hattie Lowe");
        hattie.beginsAtTheFrontPage().sees("Nobody is here yet");
        hattie.writes("Code", "WRONG").presses("Go on").sees("That is not the code");
        hattie.writes("Code", house.consoleCode()).presses("Go on").sees("Begin here");
        hattie.presses("Begin").sees("There is something to mend");
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
        hattie.sees("Set up an authenticator");
        var secret = Pattern.compile("(?:[A-Z2-7]{4} ?){8}").matcher(hattie.visibleText());
        if (!secret.find()) throw new AssertionError("No secret on the page:\n" + hattie.visibleText());
        var code = SecondSteps.codeAt(secret.group().replace(" ", ""), Instant.now());
        hattie.writes("Code from your authenticator app", code).presses("Finish").sees("Hello, Hattie");
    }

    private void sheSetsHowLettersLeave() {
        hattie.follows("Letters").follows("How letters leave by e-mail");
        hattie.writes("Mail server", "localhost").writes("Port", String.valueOf(house.post().port())).chooses("Not at all")
                .writes("E-mail address letters come from", "letters@harrowdale.example").presses("Save").sees("Saved");
        hattie.writes("Send a letter on trial to", "hattie@harrowdale.example").presses("Send it now").sees("The mail server took the letter");
    }

    private void sheStartsTheProjectHonestly() {
        hattie.follows("Projects").follows("Start a project");
        hattie.writes("What is it called?", "Letters that make sense").presses("Start a project").sees("Please fill this in");
        hattie.writes("What is it for?", "Clear, kind and useful letters about direct payments.").presses("Start a project")
                .sees("Your project has started", "Letters that make sense");
        part("Appeal wording", "Not open");
        hattie.sees("Please say why it is not fully open");
        hattie.writes("Why is it not open, or only partly open?", "The law fixes these words.").presses("Save");
        level("Nobody here: the law or a contract fixes it", "Yes", "No, it would go ahead anyway", "telling you", "The law");
        part("Words and layout of six letters", "Open");
        level("The group together, each with the same vote", "No", "Yes, and then it changes", "deciding together", "The panel");
        house.remember("letters part", hattie.address());
    }

    private void part(String title, String openness) {
        hattie.follows("Projects").follows("Letters that make sense").follows("Go on with the set-up").follows("What is open, and how we'll work");
        hattie.follows("Add a part").writes("What is it about?", title).chooses(openness).presses("Save");
    }

    private void level(String who, String already, String no, String level, String decides) {
        hattie.sees("How we'll work, and who decides");
        hattie.chooses("Who decides?", who).chooses("Is it decided already?", already).chooses("Can they say no?", no)
                .presses("What do our answers say?").sees("Your answers suggest: " + level);
        hattie.chooses("How we will work on it", level).writes("Who has the last word?", decides).presses("Save as a draft").sees("Saved as a draft");
    }

    private void sheBringsPeopleIn() {
        hattie.follows("Projects").follows("Letters that make sense").follows("Who takes part, and how we work together");
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

    private void marjorieAndDevJoin() {
        marjorie = house.somebody("Marjorie Okell");
        joins(marjorie, "Marjorie Okell", "marjorie@harrowdale.example");
        dev = house.somebody("Dev Pattani");
        joins(dev, "Dev Pattani", "dev@harrowdale.example");
        for (var name : new String[] {"Rukhsana Mirza", "Nadia Brill"}) {
            joins(house.somebody(name), name, name.split(" ")[0].toLowerCase(java.util.Locale.ROOT) + "@harrowdale.example");
        }
    }

    private void joins(Someone who, String name, String address) {
        who.opensTheLinkInTheirLetter(house.post().link(address, "Would you like to join")).sees("Are you " + name + "?");
        who.presses("Yes, I am, and I would like to join").sees("Welcome. You have joined").presses("Come in and look around").sees("Letters that make sense");
    }

    /** His letter is printed and posted; his answer comes by phone; he never needs a browser. */
    private void colinJoinsByPost() {
        hattie.follows("Letters").sees("Colin Frayne");
        hattie.follows("Projects").follows("Letters that make sense").follows("Who takes part, and how we work together");
        hattie.follows("Write down Colin Frayne's answer").chooses("Yes, they join").chooses("By phone").presses("Save their answer").sees("Their answer was saved");
    }

    private void twoCoLeadsWithEqualRights() {
        hattie.follows("Projects").follows("Letters that make sense").follows("Who does what");
        for (var name : new String[] {"Marjorie Okell", "Nadia Brill"}) hattie.picks("Who?", name).chooses("What will they do?", "Co-lead").presses("Give somebody something to do");
        hattie.follows("Somebody who is not in the project yet");
        hattie.writes("Their name", "Imogen Tarrant").writes("Their e-mail address", "imogen@speakup.example").writes("Where are they from?", "Speak Up Harrowdale")
                .chooses("Do they do this as part of their job?", "No").chooses("What will they do?", "Facilitator").presses("Give somebody something to do").sees("Imogen Tarrant, Speak Up Harrowdale");
    }

    private void theGroupAgreesHowWeWork() {
        marjorie.follows("Projects").follows("Letters that make sense").follows("Words and layout of six letters").sees("This is a draft until the group agrees it");
        marjorie.presses("Yes to this").sees("Thank you. Your yes is saved");
        hattie.follows("Projects").follows("Letters that make sense").follows("Words and layout of six letters").follows("Write down that the group agreed");
        hattie.writes("When did the group agree?", "2 March 2026").writes("How did the group agree?", "On the phone, and on this page.").presses("Save that the group agreed").sees("Agreed by the group on Monday 2 March 2026");
    }

    private void aSessionIsPlanned() {
        house.at("2026-03-30T09:00");
        hattie.follows("Projects").follows("Letters that make sense").follows("Plan a session");
        hattie.writes("What is it called?", "What the letters do to people").writes("What is it for?", "Understand what the letters do to people.")
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
        marjorie.opensTheLinkInTheirLetter(house.post().link("marjorie@harrowdale.example", "You are invited: What the letters do to people"));
        marjorie.sees("Thank you in money", "£82.50").follows("See the offer and choose").chooses("Yes, thank you").presses("Save");
        marjorie.follows("My page").follows("Say if you can come: What the letters do to people").presses("Yes, I will come").sees("We look forward to seeing you");
        hattie.picks("Whose answer is it?", "Colin Frayne").chooses("What did they say?", "Yes, will come").chooses("How did it come?", "By phone").presses("Write it down").sees("The answer is written down");
    }

    private void theSessionIsHeld() {
        house.at("2026-04-14T10:30");
        var imogen = house.comesInByLink("Imogen Tarrant");
        imogen.follows("Projects").follows("Letters that make sense").follows("What the letters do to people").presses("Open the session").sees("Going on now");
        imogen.follows("Invite people and count in");
        for (var name : new String[] {"Marjorie Okell", "Dev Pattani", "Colin Frayne", "Rukhsana Mirza", "Nadia Brill"}) imogen.chooses(name);
        imogen.presses("Save who is here").sees("Saved who is here", "5 of");
        imogen.follows("What the letters do to people");
        imogen.writes("What was said?", "I open it standing up, in case it's bad news.").picks("Who said it?", "Marjorie Okell").chooses("Show their name").presses("Write it down").sees("It is written down");
        imogen.writes("What was said?", "Put what I must do in a box at the top.").picks("Who said it?", "Colin Frayne").chooses("Show their name").presses("Write it down").sees("It is written down");
        devComesInAgain();
        dev.follows("Letters that make sense").follows("What the letters do to people");
        dev.presses("Say it").sees("There is something to mend");
        dev.writes("What would you like to say?", "Phone number only. I can't phone.").chooses("Show my name").presses("Say it").sees("Thank you. Your words are saved");
    }

    /** He was not here for six weeks: his browser has forgotten him, and the letter takes him on to where he wanted to go. */
    private void devComesInAgain() {
        dev.follows("Projects").sees("There is no password").writes("Your e-mail address", "dev@harrowdale.example").presses("Send me a link");
        dev.opensTheLinkInTheirLetter(house.post().link("dev@harrowdale.example", "Your link to come in")).presses("Yes, that is me").sees("My projects");
    }
}
