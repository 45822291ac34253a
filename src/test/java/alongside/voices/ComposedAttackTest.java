package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Becoming;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.SenseCheck;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Somebody who puts everything side by side: each page, search, export and row of the database. Two members are alike in
 * all that is known of them; one of them does everything that can be done without a name. If any place told who, it would
 * hold the one more often than the other.
 */
@HouseHttpTest
class ComposedAttackTest {

    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired Sessions sessions;
    @Autowired Saying saying;
    @Autowired SenseChecks senseChecks;
    @Autowired WhatBecame became;
    @Autowired TakingOut takingOut;
    @Autowired Whys whys;
    @Autowired Themes themes;
    @Autowired Uses uses;
    @Autowired LookingAfter after;
    @Autowired InstantSource clock;
    @Autowired DSLContext sql;
    @Autowired MockMvcTester mvc;

    Me hattie;
    Me peter;
    Me speaker;
    Me twin;
    Place place;
    String session;
    String sheet;
    List<String> said;

    @BeforeEach
    void one_of_two_says_things_without_a_name() {
        hattie = person("Hattie");
        peter = person("Peter");
        speaker = person("Zenobia Quillfeather");
        twin = person("Xanthippe Marrowfat");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        projects.give(hattie, place, peter.person(), Role.NOTE_TAKER);
        for (var it : List.of(speaker, twin)) groups.join(hattie, place.project().group(), it.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        var day = Dates.dayOf(clock.instant());
        session = sessions.plan(hattie, place, new NewSession("A session", "Understand", day, LocalTime.of(10, 30), LocalTime.of(13, 0), "Here", "", 30, null, null));
        sessions.open(hattie, session);
        for (var it : List.of(speaker, twin)) sessions.countIn(hattie, session, it.person(), true);
        var here = projects.place(speaker, place.project().id()).orElseThrow();
        var question = saying.say(hattie, place, NewContribution.own(session, Kind.QUESTION, "What frightens you?", Visibility.NAMED));
        said = new ArrayList<>();
        said.add(saying.say(speaker, here, NewContribution.own(session, Kind.CONCERN, "Unnamed worry about the thimble", Visibility.UNNAMED)));
        said.add(saying.say(speaker, here, NewContribution.own(null, Kind.STORY, "Unnamed story of the thimble", Visibility.UNNAMED)));
        said.add(saying.say(speaker, here, NewContribution.own(null, Kind.IDEA, "Unnamed answer about the thimble", Visibility.UNNAMED).answering(question)));
        said.add(saying.say(peter, projects.place(peter, place.project().id()).orElseThrow(), NewContribution.captured(session, Kind.BARRIER,
                "Unnamed barrier of the thimble", Visibility.UNNAMED, speaker.person(), "Table 9", "On the landing")));
        for (var it : said) themes.tag(speaker, it, "Thimbles");
        senseChecks.senseCheck(speaker, said.getFirst(), SenseCheck.CHANGED, "and the needle");
        uses.permit(speaker, said.get(1), Contribution.Audience.PUBLIC);
        uses.use(peter, said.get(1), "A newsletter");
        saying.say(peter, projects.place(peter, place.project().id()).orElseThrow(), NewContribution.own(null, Kind.IDEA, "I answer you", Visibility.NAMED).answering(said.getFirst()));
        after.report(peter, said.get(3), "Hm");
        after.hide(peter, said.get(3), HidingRule.HATE, "A reason");
        after.appeal(speaker, said.get(3), "I only say what I feel");
        after.answer(hattie, said.get(3), true, "It attacks nobody");
        became.becomes(peter, said.get(2), Becoming.THANKED);
        sheet = whys.begin(peter, projects.place(peter, place.project().id()).orElseThrow(), session, said.getFirst(), "Thimbles are lost", "").orElseThrow();
        whys.because(speaker, sheet, null, "Unnamed because of the thimble", null);
        takingOut.takeBack(speaker, saying.say(speaker, here, NewContribution.own(null, Kind.IDEA, "Taken back again", Visibility.UNNAMED)));
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private List<String> surfaces() {
        var project = "/projects/" + place.project().id();
        var all = new ArrayList<>(List.of(project, project + "/voices", project + "/voices?find=thimble", project + "/voices?find=thimbel", project + "/voices?find=Zenobia",
                project + "/voices?find=Quillfeather", project + "/voices?kind=barrier", project + "/voices?becoming=thanked", project + "/voices/rules",
                project + "/voices.csv", project + "/voices.json", project + "/themes", project + "/stories", project + "/whys", project + "/reflections",
                "/sessions/" + session, "/whys/" + sheet, "/whys/" + sheet + "/paper", "/themes/" + themes.in(place).getFirst().id(), "/"));
        for (var it : said) all.addAll(List.of("/contributions/" + it, "/contributions/" + it + "/hiding", "/contributions/" + it + "/reports", "/contributions/" + it + "/worry"));
        return all;
    }

    @Test
    void no_page_search_or_export_holds_the_speaker_more_often_than_the_twin() throws Exception {
        var told = new LinkedHashMap<String, String>();
        for (var reader : Map.of("Hattie", hattie, "Peter", peter, "the twin", twin).entrySet())
            for (var path : surfaces()) {
                var answer = mvc.get().uri(path).requestAttr(Me.class.getName(), reader.getValue()).exchange().getResponse();
                var text = answer.getContentAsString();
                // Whoever looks for a name reads it back in the field it was typed in, and in links that keep it.
                if (path.contains("find=")) text = text.replaceAll("find=[A-Za-z]+", "").replaceAll("value=\"[A-Za-z]+\"", "");
                int speakers = times(text, speaker);
                int twins = times(text, twin);
                // The twin's own pages greet her by name once more.
                if (reader.getValue() == twin ? speakers > twins : speakers != twins) told.put(reader.getKey() + " at " + path, speakers + " and " + twins);
            }
        assertThat(told).isEmpty();
    }

    private static int times(String text, Me who) {
        return count(text, who.name()) + count(text, who.person()) + count(text, who.name().split(" ")[0] + "<");
    }

    private static int count(String text, String what) {
        return (text.length() - text.replace(what, "").length()) / what.length();
    }

    @Test
    void no_row_of_any_table_holds_the_speaker_more_often_than_the_twin() {
        var told = new LinkedHashMap<String, String>();
        var schema = sql.meta().getTables().stream().filter(it -> it.getSchema() == null || !List.of("pg_catalog", "information_schema").contains(it.getSchema().getName())).toList();
        assertThat(schema).hasSizeGreaterThan(30);
        for (var table : schema) {
            if (table.getName().startsWith("sqlite_")) continue;
            int speakers = 0;
            int twins = 0;
            for (var row : sql.select().from(table).fetch()) {
                var text = java.util.Arrays.toString(row.intoArray());
                speakers += count(text, speaker.person()) + count(text, speaker.name());
                twins += count(text, twin.person()) + count(text, twin.name());
            }
            if (speakers != twins) told.put(table.getName(), speakers + " and " + twins);
        }
        assertThat(told).isEmpty();
    }
}
