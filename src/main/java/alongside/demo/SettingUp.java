package alongside.demo;

import static alongside.demo.Cast.BEA;
import static alongside.demo.Cast.COLIN;
import static alongside.demo.Cast.HATTIE;
import static alongside.demo.Cast.IMOGEN;
import static alongside.demo.Cast.LEWIS;
import static alongside.demo.Cast.MARJORIE;
import static alongside.demo.Cast.NADIA;
import static alongside.demo.Cast.ORLA;
import static alongside.demo.Cast.RAVI;
import static alongside.demo.Cast.SIAN;
import static alongside.demo.Cast.TOMOS;

import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.office.Office;
import alongside.office.Organisation;
import alongside.people.Duty;
import alongside.people.Helps;
import alongside.people.People;
import alongside.people.Supports;
import alongside.projects.Level;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.store.Ids;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** March 2026: the organisation, the project honestly said, and the people in. */
@Component
class SettingUp {

    private final Office office;
    private final People people;
    private final Supports supports;
    private final Groups groups;
    private final Projects projects;
    private final Preparing preparing;

    SettingUp(Office office, People people, Supports supports, Groups groups, Projects projects, Preparing preparing) {
        this.office = office;
        this.people = people;
        this.supports = supports;
        this.groups = groups;
        this.projects = projects;
        this.preparing = preparing;
    }

    void play(Stage stage) {
        organisation(stage);
        project(stage);
        preparing.honestly(stage);
        parts(stage);
        panel(stage);
        preparing.needs(stage);
    }

    private void organisation(Stage stage) {
        stage.at("2026-03-02T09:00");
        office.set(null, new Organisation("Harrowdale Council", "Hattie Lowe", "01632 960 050", "hattie@harrowdale.example",
                "Jo Marsh, adult safeguarding", "01632 960 055", "At night and at weekends phone the emergency duty team: 01632 960 099. In danger, phone 999."));
        stage.enter(null, HATTIE);
        people.give(null, stage.id(HATTIE), Duty.ORGANISATION_LEAD);
        for (var who : Cast.values()) if (who != HATTIE) stage.enter(HATTIE, who);
        people.give(stage.me(HATTIE), stage.id(SIAN), Duty.SAFEGUARDING_CONTACT);
    }

    private void project(Stage stage) {
        stage.at("2026-03-02T10:00");
        var project = projects.begin(stage.me(HATTIE), "Letters that make sense",
                "Making our direct payments letters clear, kind and useful.");
        stage.remember("project", project);
        stage.remember("group", stage.place(HATTIE).project().group());
        give(stage, MARJORIE, Role.CO_LEAD);
        give(stage, NADIA, Role.CO_LEAD);
        give(stage, IMOGEN, Role.FACILITATOR);
        give(stage, LEWIS, Role.NOTE_TAKER);
        give(stage, HATTIE, Role.ACCESS_HOST);
        give(stage, RAVI, Role.PAYMENT_APPROVER);
        give(stage, ORLA, Role.PAYMENT_RELEASER);
    }

    private void give(Stage stage, Cast who, Role role) {
        projects.give(stage.me(HATTIE), stage.place(HATTIE), stage.id(who), role);
    }

    private void parts(Stage stage) {
        stage.at("2026-03-03T10:00");
        part(stage, "E1", "Appeal wording", "", Openness.NOT_OPEN, "The law fixes these words. They must stay.", Level.TELLING_YOU, "The law");
        part(stage, "E2", "Budget amounts", "", Openness.NOT_OPEN, "How much anybody gets is settled in their own review, not here.", Level.TELLING_YOU, "The council");
        part(stage, "E3", "Words and layout of six letters", "Letter templates", Openness.OPEN, "", Level.DECIDING_TOGETHER, "The panel of 11");
        part(stage, "E4", "Sending times and phone hours", "A sending plan", Openness.OPEN, "", Level.DECIDING_TOGETHER, "The panel of 11");
        part(stage, "E5", "Online account screens", "A wish list for the supplier", Openness.PARTLY, "The contract with the supplier runs until March 2027.", Level.INVOLVING_YOU, "The IT board");
        part(stage, "E6", "What all 612 recipients think", "A picture of what people agree on", Openness.OPEN, "", Level.ASKING_YOU, "The head of service, who must answer in writing");
        part(stage, "E7", "Translation and print spending, £6,000", "How the money is spent", Openness.OPEN, "", Level.INVOLVING_YOU, "The head of service");
    }

    private void part(Stage stage, String name, String title, String product, Openness open, String because, Level level, String decides) {
        stage.remember(name, projects.addPart(stage.me(HATTIE), stage.place(HATTIE),
                new Part(Ids.fresh(), stage.thing("project"), title, product, open, because, level, decides)));
    }

    private void panel(Stage stage) {
        stage.at("2026-03-24T14:00");
        for (var who : Cast.PANEL) {
            if (who == COLIN) continue;
            join(stage, who, Membership.Kind.MEMBER);
        }
        join(stage, COLIN, Membership.Kind.VISITOR);
        stage.at("2026-03-31T11:00");
        join(stage, COLIN, Membership.Kind.MEMBER);
        supports.link(stage.me(TOMOS), stage.id(TOMOS), stage.id(BEA), Helps.PREPARE);
    }

    private void join(Stage stage, Cast who, Membership.Kind kind) {
        groups.join(stage.me(HATTIE), stage.thing("group"), stage.id(who), kind, Objects.requireNonNull(who.stakeholder), who.gifts);
    }
}
