package alongside.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.decisions.Answering;
import alongside.decisions.Decisions;
import alongside.decisions.NewAnswer;
import alongside.decisions.NewDecision;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.people.SeenBy;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.Voices;
import alongside.who.Me;
import alongside.words.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Peter leaves: he takes along what was kept about him, and is forgotten; his votes stay counted. */
@HouseHttpTest
class BeingForgottenTest {

    private final String canary = "Peregrine " + Ids.fresh();

    @Autowired MockMvcTester mvc;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired Needs needs;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Personal personal;
    @Autowired Words words;
    @Autowired DSLContext sql;

    private Me hattie;
    private Me peter;
    private String project;
    private String named;
    private String unnamed;
    private String decision;

    @BeforeEach
    void peter_takes_part() {
        hattie = person("Hattie Lowe");
        peter = person(canary);
        project = projects.begin(hattie, "Letters", "Clear letters");
        groups.join(hattie, place(hattie).project().group(), peter.person(), Membership.Kind.MEMBER, StakeholderGroup.UNPAID_CARER, "Ran a small business");
        needs.say(peter, peter.person(), Map.of(NeedKind.EVENT, "Not at school time"), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2999, 1, 1));
        named = saying.say(peter, place(peter), NewContribution.own(null, Kind.IDEA, "Dad thinks recovery means getting better.", Visibility.NAMED));
        unnamed = saying.say(peter, place(peter), NewContribution.own(null, Kind.CONCERN, "Will you take it away?", Visibility.UNNAMED));
        decision = decisions.propose(hattie, place(hattie), NewDecision.consent("Shall we?", "As it stands", LocalDate.of(2999, 1, 1)));
        answering.answer(peter, decision, NewAnswer.consent());
    }

    @Test
    void he_reads_and_takes_along_what_is_kept() throws Exception {
        assertThat(get(peter, "/me/data")).hasStatusOk().bodyText()
                .contains(canary, "Not at school time", "Dad thinks recovery means getting better.", "Will you take it away?", "Ran a small business")
                // the foot of every page may name who helps
                .satisfies(page -> assertThat(page.substring(0, page.indexOf("<footer"))).doesNotContain("Hattie Lowe"));
        var once = new Me(peter.person(), peter.name(), false, false);
        assertThat(get(once, "/me/data")).as("who has not proved twice who they are").hasStatus(303);
        var copy = get(peter, "/me/data/copy");
        assertThat(copy).hasStatusOk().hasContentType("application/zip");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(copy.getResponse().getContentAsByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("data-about-me.json");
            var json = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains(canary, "Will you take it away?", "decision_answer").doesNotContain(hattie.person());
        }
    }

    @Test
    void his_words_are_taken_back_and_his_vote_stays_counted() {
        assertThat(post(peter, "/me/data/erasure", "words", "WITHDRAW")).as("without being sure").hasStatus(422);
        assertThat(post(peter, "/me/data/erasure", "words", "WITHDRAW", "sure", "YES")).hasStatus(303);
        assertThat(get(hattie, "/projects/" + project + "/voices")).bodyText().doesNotContain("Dad thinks", "Will you take it away?", canary);
        assertThat(decisions.result(decisions.seenBy(hattie, decision).orElseThrow()).asked()).isEqualTo(1);
        assertThat(get(hattie, "/decisions/" + decision)).bodyText().contains("Somebody who left").doesNotContain(canary);
        assertThat(projects.place(peter, project)).isEmpty();
        nothingNames();
    }

    @Test
    void his_words_stay_without_his_name_when_he_says_so() {
        assertThat(personal.erase(peter, false)).isTrue();
        assertThat(get(hattie, "/projects/" + project + "/voices")).bodyText().contains("Dad thinks recovery means getting better.", "Will you take it away?").doesNotContain(canary);
        assertThat(voices.mine(peter, "", 1).few()).isEmpty();
        nothingNames();
    }

    @Test
    void whoever_arranges_alone_hands_over_first() {
        assertThat(get(hattie, "/me/data/erasure")).bodyText().contains("You alone arrange a project").doesNotContain("Erase my data");
        assertThat(personal.erase(hattie, true)).isFalse();
        assertThat(people.find(hattie.person()).orElseThrow().name()).isEqualTo("Hattie Lowe");
    }

    @Test
    void each_matter_says_what_it_is_and_what_becomes_of_it() {
        assertThat(personal.kept()).allSatisfy(it -> assertThat(words.has(it.matter()) && words.has(it.matter() + ".fate")).as(it.matter()).isTrue());
    }

    /** Neither his name nor what he needed stands in any column of any table. */
    private void nothingNames() {
        for (Table<?> table : alongside.db.DefaultSchema.DEFAULT_SCHEMA.getTables())
            for (var row : sql.selectFrom(table)) assertThat(row.intoList().toString()).as(table.getName()).doesNotContain(canary);
        assertThat(sql.fetchCount(org.jooq.impl.DSL.table("access_need"), org.jooq.impl.DSL.field("person").eq(peter.person()))).isZero();
        assertThat(sql.fetchCount(org.jooq.impl.DSL.table("happening"), org.jooq.impl.DSL.field("person").eq(peter.person()))).isZero();
    }

    private Place place(Me me) {
        return projects.place(me, project).orElseThrow();
    }

    private Me person(String name) {
        var id = people.welcome(null, new NewPerson(name, Ids.fresh() + "@example.org", "", "", Reaching.EMAIL, false, ""));
        return new Me(id, name, false, true);
    }

    private MvcTestResult get(Me me, String uri) {
        return mvc.get().uri(uri).requestAttr(Me.class.getName(), me).exchange();
    }

    private MvcTestResult post(Me me, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(csrf()).requestAttr(Me.class.getName(), me);
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
