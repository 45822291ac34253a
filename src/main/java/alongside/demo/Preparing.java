package alongside.demo;

import static alongside.demo.Cast.ADAEZE;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.DEV;
import static alongside.demo.Cast.GRAHAM;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.NADIA;
import static alongside.demo.Cast.PETER;
import static alongside.demo.Cast.RUKHSANA;
import static alongside.demo.Cast.TOMOS;
import static alongside.people.NeedKind.COMMUNICATION_PROFESSIONAL;
import static alongside.people.NeedKind.COMMUNICATION_SUPPORT;
import static alongside.people.NeedKind.CONTACT_METHOD;
import static alongside.people.NeedKind.EVENT;
import static alongside.people.NeedKind.INFORMATION_FORMAT;
import static alongside.people.NeedKind.TECHNOLOGY;

import alongside.design.KeepsReading;
import alongside.design.ReadingSettings;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.SeenBy;
import alongside.projects.Levels;
import alongside.projects.Plan;
import alongside.projects.Publishing;
import alongside.projects.ReadinessCheck.Answered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a project owes people before it asks them anything: its plan, its doubts, who decides, what each person needs. */
@Component
class Preparing {

    private final alongside.projects.SettingUp settingUp;
    private final Publishing publishing;
    private final Levels levels;
    private final Needs needs;
    private final KeepsReading reading;

    Preparing(alongside.projects.SettingUp settingUp, Publishing publishing, Levels levels, Needs needs, KeepsReading reading) {
        this.settingUp = settingUp;
        this.publishing = publishing;
        this.levels = levels;
        this.needs = needs;
        this.reading = reading;
    }

    /** 2 March: the plan, the six questions, and who has the last word on what. */
    void honestly(Stage stage) {
        stage.at("2026-03-02T14:00");
        var hattie = stage.me(HATTIE);
        settingUp.plan(hattie, stage.place(HATTIE), new Plan(
                "People phone in tears about letters. Receipts come late. Two complaints were upheld.",
                "People know at once what a letter asks. They feel respected. Money problems are sorted earlier.",
                "Every word, picture and page order of six letters. How and when they are sent.",
                "Printing costs £6,000 a year. There is one new post for the phone line.",
                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 11, 30)));
        settingUp.answer(hattie, stage.place(HATTIE), "SERIOUS", Answered.yes("Two complaints were upheld."));
        settingUp.answer(hattie, stage.place(HATTIE), "LISTENING", Answered.yes("Every word of the six letters can change."));
        settingUp.answer(hattie, stage.place(HATTIE), "LEADERSHIP", Answered.yes("The Director has said so in writing."));
        settingUp.answer(hattie, stage.place(HATTIE), "WHY", Answered.yes("People phone in tears about letters."));
        settingUp.answer(hattie, stage.place(HATTIE), "UNCERTAINTY", Answered.notYet("Finance is nervous.", "Finance", "Letting go of the wording"));
        settingUp.answer(hattie, stage.place(HATTIE), "BUDGET", Answered.yes("£9,400, with money for access in it."));
        for (var right : List.of(
                List.of("Words and layout of six letters", "The panel of 11"),
                List.of("Sending times and phone hours", "The panel of 11"),
                List.of("Online account screens", "The IT board"),
                List.of("Translation and print spending", "The head of service, after hearing the panel"),
                List.of("How much anybody gets", "The council, in each person's own review")))
            settingUp.addRight(hattie, stage.place(HATTIE), right.getFirst(), right.getLast());
    }

    /** 31 March: what each needs to take part, in their own words; Hattie is the access host who reads them. */
    void needs(Stage stage) {
        stage.at("2026-03-31T12:00");
        need(stage, MARJORIE, Map.of(INFORMATION_FORMAT, "Large print, 20 point", EVENT, "A taxi there and back"));
        need(stage, DEV, Map.of(COMMUNICATION_PROFESSIONAL, "BSL interpreters", COMMUNICATION_SUPPORT, "Captions, and one speaker at a time"));
        need(stage, TOMOS, Map.of(INFORMATION_FORMAT, "Easy read", COMMUNICATION_SUPPORT, "Bea comes with me. I like a Welsh greeting."));
        need(stage, ADAEZE, Map.of(EVENT, "A break every 40 minutes", TECHNOLOGY, "My camera is off"));
        need(stage, COLIN, Map.of(CONTACT_METHOD, "Phone and post. I have no internet.", INFORMATION_FORMAT, "Everything printed", EVENT, "A hearing loop"));
        need(stage, RUKHSANA, Map.of(COMMUNICATION_SUPPORT, "A spoken summary in Urdu", EVENT, "Somebody to care for my mother meanwhile"));
        need(stage, PETER, Map.of(EVENT, "Not while I take the children to school"));
        need(stage, GRAHAM, Map.of(EVENT, "A quiet room to go to"));
        reading.keep(stage.me(TOMOS), ReadingSettings.USUAL.inEasyRead(true));
    }

    /** Colin says it by phone, and Hattie writes it down. */
    private void need(Stage stage, Cast who, Map<NeedKind, String> words) {
        if (!needs.say(stage.me(who == COLIN ? HATTIE : who), stage.id(who), words, Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2027, 3, 31)))
            throw new IllegalStateException("Not kept for " + who);
    }

    /** 25 March: everything is set up, and anybody can read about it. */
    void inPublic(Stage stage) {
        stage.at("2026-03-25T15:00");
        if (!publishing.publish(stage.me(HATTIE), stage.place(HATTIE))) throw new IllegalStateException("Not set up: " + publishing.steps(stage.place(HATTIE)));
    }

    /** 14 April: the panel agrees how we work on each part, but for the appeal wording, where it asks for more. */
    void agreed(Stage stage) {
        for (var part : List.of("E2", "E3", "E4", "E5", "E6", "E7")) {
            for (var who : Cast.PANEL) if (who != COLIN && !levels.sayYes(stage.me(who), stage.thing(part))) throw new IllegalStateException(part);
            if (!levels.agree(stage.me(HATTIE), stage.thing(part), LocalDate.of(2026, 4, 14), "In the session of 14 April, with cards on the wall")) throw new IllegalStateException(part);
        }
        stage.remember("more", levels.askForMore(stage.me(TOMOS), stage.thing("E1"), "The appeal words frighten people most. We want to change them too.").orElseThrow());
    }

    /** 21 April: the answer is no, and it says why. */
    void noMore(Stage stage) {
        stage.at("2026-04-21T16:00");
        levels.answer(stage.me(NADIA), stage.thing("E1"), stage.thing("more"), false, "The law fixes these words. We asked our lawyers, and they may not be changed.");
    }
}
