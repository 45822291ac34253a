package alongside.tale;

import alongside.groups.Membership.Kind;
import alongside.groups.StakeholderGroup;
import alongside.office.Office;
import alongside.office.Organisation;
import alongside.groups.Groups;
import alongside.people.Duty;
import alongside.people.How;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Level;
import alongside.projects.Levels;
import alongside.projects.Openness;
import alongside.projects.Part;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.sessions.Invitation.Reply;
import alongside.sessions.Invitations;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.signin.SecondSteps;
import alongside.signin.SignIns;
import alongside.store.Ids;
import alongside.voices.Contribution;
import alongside.voices.NewContribution;
import alongside.voices.Voices;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** A session that was held and has ended, set up through the front doors: where the second half of the tale begins. */
@TestComponent
class HeldSession {

    static final String PROJECT = "Letters that make sense";
    static final String SESSION = "What the letters do to people";
    static final String PART = "Words and layout of six letters";
    static final List<String> AT_BROWSERS = List.of("Marjorie", "Dev", "Rukhsana", "Nadia", "Hattie");
    static final Map<String, String> SAID = new LinkedHashMap<>();

    static {
        SAID.put("Marjorie", "I open it standing up, in case it's bad news.");
        SAID.put("Dev", "Phone number only. I can't phone.");
        SAID.put("Colin", "Put what I must do in a box at the top.");
        SAID.put("Rukhsana", "There is nobody to ask in my language.");
        SAID.put("Nadia", "Which of these does the law require?");
    }

    private static final List<String> EMPLOYED = List.of("Siân", "Hattie", "Lewis");
    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private final Map<String, Me> people = new HashMap<>();
    private final Setting setting;
    private String project = "";

    /** The front doors this goes through. */
    @TestComponent
    record Setting(Office office, People register, Projects projects, Levels levels, Groups groups, Sessions sessions, Invitations invitations,
            Voices voices, SignIns signIns, SecondSteps seconds) {}

    HeldSession(Setting setting) {
        this.setting = setting;
    }

    void play() {
        setting.office().set(null, new Organisation("Harrowdale Council", "Hattie Lowe", "01632 960 050", "hattie@harrowdale.example",
                "Jo Marsh, adult safeguarding", "01632 960 055", "At night phone 01632 960 099."));
        for (var full : List.of("Hattie Lowe", "Marjorie Okell", "Dev Pattani", "Colin Frayne", "Rukhsana Mirza", "Siân Verrall", "Nadia Brill",
                "Imogen Tarrant", "Lewis Achebe")) enter(full);
        setting.register().give(null, id("Hattie"), Duty.ORGANISATION_LEAD);
        setting.register().give(null, id("Siân"), Duty.SAFEGUARDING_CONTACT);
        project();
        session();
    }

    private void enter(String full) {
        var name = full.split(" ")[0];
        boolean post = name.equals("Colin");
        var id = setting.register().welcome(null, new NewPerson(full, post ? "" : email(name), post ? "01632 960 071" : "", post ? "4 Weaver's Row\nHarrowdale" : "",
                post ? Reaching.POST : Reaching.EMAIL, EMPLOYED.contains(name), EMPLOYED.contains(name) ? "Harrowdale Council" : ""));
        people.put(name, new Me(id, full, EMPLOYED.contains(name), true));
        if (EMPLOYED.contains(name)) setting.seconds().give(id, SECRET);
    }

    private void project() {
        var projects = setting.projects();
        project = projects.begin(me("Hattie"), PROJECT, "Making our letters clear, kind and useful.");
        var roles = Map.of("Marjorie", Role.CO_LEAD, "Nadia", Role.CO_LEAD, "Imogen", Role.FACILITATOR, "Lewis", Role.NOTE_TAKER);
        roles.forEach((name, role) -> projects.give(me("Hattie"), place("Hattie"), id(name), role));
        var group = place("Hattie").project().group();
        var members = Map.of("Marjorie", StakeholderGroup.DRAWS_ON_SUPPORT, "Dev", StakeholderGroup.DRAWS_ON_SUPPORT, "Colin", StakeholderGroup.DRAWS_ON_SUPPORT,
                "Rukhsana", StakeholderGroup.UNPAID_CARER, "Nadia", StakeholderGroup.COMMISSIONER);
        members.forEach((name, from) -> setting.groups().join(me("Hattie"), group, id(name), Kind.MEMBER, from, ""));
        part("Appeal wording", Openness.NOT_OPEN, "The law fixes these words.", Level.TELLING_YOU, "The law");
        var together = part(PART, Openness.OPEN, "", Level.DECIDING_TOGETHER, "The panel");
        setting.levels().sayYes(me("Dev"), together);
        setting.levels().agree(me("Hattie"), together, Dates.dayOf(Instant.now()), "In the first session, nobody objected.");
    }

    private String part(String title, Openness open, String because, Level level, String decides) {
        return setting.projects().addPart(me("Hattie"), place("Hattie"), new Part(Ids.fresh(), project, title, "", open, because, level, decides));
    }

    private void session() {
        var sessions = setting.sessions();
        var id = sessions.plan(me("Hattie"), place("Hattie"), new NewSession(SESSION, "Understand what the letters do to people.", LocalDate.now(Dates.HERE),
                LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, id("Imogen"), id("Lewis")));
        setting.invitations().invite(me("Hattie"), id);
        var there = List.of("Marjorie", "Dev", "Colin", "Rukhsana", "Nadia");
        for (var name : there) {
            var by = name.equals("Colin") ? "Hattie" : name;
            if (name.equals("Colin")) setting.invitations().replyFor(me(by), id, id(name), Reply.YES, How.PHONE);
            else setting.invitations().reply(me(by), id, Reply.YES);
        }
        sessions.open(me("Imogen"), id);
        for (var name : there) sessions.countIn(me("Lewis"), id, id(name), true);
        SAID.forEach((name, words) -> setting.voices().say(me("Lewis"), place("Lewis"), NewContribution.captured(id, Contribution.Kind.IDEA, words,
                Contribution.Visibility.NAMED, id(name), "", name.equals("Colin") ? "By phone" : "")));
        sessions.end(me("Imogen"), id, LocalDate.now(Dates.HERE).plusDays(7));
    }

    /** @return the path of a fresh link for this person */
    String linkFor(String name) {
        return "/in/" + setting.signIns().link(null, id(name), true);
    }

    /** What the person's authenticator shows now; nobody but the employed has one. */
    Optional<String> codeOf(String name) {
        return EMPLOYED.contains(name) ? Optional.of(SecondSteps.codeAt(SECRET, Instant.now())) : Optional.empty();
    }

    private Place place(String name) {
        return setting.projects().place(me(name), project).orElseThrow();
    }

    private Me me(String name) {
        return java.util.Objects.requireNonNull(people.get(name), name);
    }

    private String id(String name) {
        return me(name).person();
    }

    private static String email(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(java.util.Locale.ROOT) + "@harrowdale.example";
    }
}
