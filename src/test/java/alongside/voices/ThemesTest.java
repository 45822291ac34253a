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
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tags, what nobody has said, needs nobody meets, summaries with their sources, and what an outcome stands on. */
@HouseHttpTest
class ThemesTest {

    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired MockMvcTester mvc;
    @Autowired Themes themes;
    @Autowired DSLContext sql;

    Me hattie;
    Me marjorie;
    Me peter;
    Place place;

    @BeforeEach
    void a_project() {
        hattie = person("Hattie");
        marjorie = person("Marjorie");
        peter = person("Peter");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        groups.join(hattie, place.project().group(), marjorie.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        groups.join(hattie, place.project().group(), peter.person(), Membership.Kind.MEMBER, StakeholderGroup.UNPAID_CARER, "");
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private Place of(Me me) {
        return projects.place(me, place.project().id()).orElseThrow();
    }

    private String says(Me me, String words, Visibility visibility) {
        return saying.say(me, of(me), NewContribution.own(null, Kind.FEELING, words, visibility));
    }

    @Test
    void anyone_adds_a_tag_and_one_name_is_one_tag_however_it_is_written() {
        var one = says(marjorie, "I open it standing up.", Visibility.NAMED);
        var two = says(peter, "Dad does not open it.", Visibility.NAMED);
        assertThat(themes.tag(peter, one, "Fear of letters")).isTrue();
        assertThat(themes.tag(marjorie, two, "  fear OF Letters! ")).isTrue();
        assertThat(themes.in(of(peter))).containsExactly(new Theme(themes.of(peter, one).getFirst().id(), "Fear of letters", 2));
        assertThat(themes.tag(person("A stranger"), one, "Mine")).isFalse();
    }

    @Test
    void a_tag_counts_and_shows_only_what_its_reader_may_read() {
        var open = says(marjorie, "It is cold.", Visibility.NAMED);
        var quiet = says(marjorie, "It frightens me.", Visibility.FACILITATOR_ONLY);
        themes.tag(marjorie, open, "Tone");
        themes.tag(marjorie, quiet, "Tone");
        var tag = themes.of(marjorie, open).getFirst().id();
        assertThat(themes.in(of(peter)).getFirst().said()).isEqualTo(1);
        assertThat(themes.in(place).getFirst().said()).isEqualTo(2);
        assertThat(themes.under(peter, tag, Search.latest(9))).extracting(Contribution::id).containsExactly(open);
        assertThat(themes.under(person("A stranger"), tag, Search.latest(9))).isEmpty();
        takingOut.takeBack(marjorie, open);
        assertThat(themes.in(of(peter)).getFirst().said()).isZero();
    }

    @Test
    void much_under_one_tag_is_read_a_page_at_a_time_and_nothing_is_left_out() {
        for (int i = 0; i < 31; i++) themes.tag(marjorie, says(marjorie, "Too long, page " + i, Visibility.NAMED), "Length");
        var tag = themes.in(place).getFirst().id();
        var first = themes.under(peter, tag, Search.latest(30));
        var rest = themes.under(peter, tag, Search.latest(30).after(first.getLast().id()));
        assertThat(rest).singleElement().satisfies(it -> assertThat(first).doesNotContain(it));
        var page = mvc.get().uri("/themes/" + tag).requestAttr(Me.class.getName(), peter).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("/themes/" + tag + "?after=" + first.getLast().id(), "31 things").doesNotContain(rest.getFirst().words() + "”");
        assertThat(mvc.get().uri("/themes/" + tag + "?after=" + first.getLast().id()).requestAttr(Me.class.getName(), peter)).hasStatusOk().bodyText()
                .contains(rest.getFirst().words()).doesNotContain("?after=");
    }

    @Test
    void what_nobody_has_said_is_seen_by_topic_and_by_group() {
        assertThat(themes.topic(peter, of(peter), "The telephone line")).isTrue();
        says(peter, "Ring me.", Visibility.NAMED);
        says(marjorie, "Nobody rings.", Visibility.UNNAMED);
        assertThat(themes.in(of(marjorie))).extracting(Theme::said).containsExactly(0);
        assertThat(themes.notHeard(of(peter))).as("words without a name are in no group").containsExactly(StakeholderGroup.DRAWS_ON_SUPPORT);
    }

    @Test
    void two_tags_for_one_thing_become_one() {
        var said = says(marjorie, "I cannot phone.", Visibility.NAMED);
        themes.tag(marjorie, said, "Phone");
        themes.topic(peter, of(peter), "Telephone");
        var phone = themes.in(place).getFirst().id();
        var telephone = themes.in(place).getLast().id();
        assertThat(themes.join(marjorie, phone, telephone)).isFalse();
        assertThat(themes.join(hattie, phone, telephone)).isTrue();
        assertThat(themes.in(place)).containsExactly(new Theme(telephone, "Telephone", 1));
    }

    @Test
    void a_summary_stands_on_words_and_goes_when_they_do() {
        var said = says(marjorie, "I open it standing up, in case it's bad news.", Visibility.NAMED);
        var elsewhere = says(marjorie, "Not under the tag.", Visibility.NAMED);
        themes.tag(marjorie, said, "Fear");
        var tag = themes.in(place).getFirst().id();
        assertThat(themes.summarise(hattie, tag, "People are afraid", List.of())).isFalse();
        assertThat(themes.summarise(hattie, tag, "People are afraid", List.of(elsewhere))).isFalse();
        assertThat(themes.summarise(marjorie, tag, "People are afraid", List.of(said))).isFalse();
        assertThat(themes.summarise(hattie, tag, "People are afraid", List.of(said))).isTrue();
        assertThat(themes.summaries(peter, tag)).singleElement().satisfies(it -> {
            assertThat(it.words()).isEqualTo("People are afraid");
            assertThat(it.sources()).extracting(Contribution::words).containsExactly("I open it standing up, in case it's bad news.");
        });
        takingOut.takeBack(marjorie, said);
        assertThat(themes.summaries(peter, tag)).isEmpty();
        assertThat(sql.fetch("select * from voice_summary where tag = ?", tag)).isEmpty();
    }

    @Test
    void a_need_nobody_meets_is_on_the_list_until_somebody_does() {
        var said = says(peter, "Nobody minds Dad while I am out.", Visibility.NAMED);
        assertThat(themes.unmet(marjorie, said, true)).isTrue();
        assertThat(themes.unmetIn(of(peter), Search.latest(9))).extracting(Contribution::id).containsExactly(said);
        themes.unmet(marjorie, said, false);
        assertThat(themes.unmetIn(of(peter), Search.latest(9))).isEmpty();
    }

    /** An outcome says how many stand behind it; its groups never place somebody who gave no full name. */
    @Test
    void the_base_of_an_outcome_counts_people_and_places_only_full_names() {
        var said = List.of(says(marjorie, "One", Visibility.NAMED), says(marjorie, "Two", Visibility.NAMED), says(peter, "Three", Visibility.UNNAMED),
                says(peter, "Four", Visibility.FIRST_NAME));
        var base = themes.base(of(marjorie), said, false);
        assertThat(base.people()).isEqualTo(1);
        assertThat(base.unnamed()).isEqualTo(2);
        assertThat(base.few()).isTrue();
        assertThat(base.groups()).singleElement().satisfies(it -> {
            assertThat(it.group()).isEqualTo(StakeholderGroup.DRAWS_ON_SUPPORT);
            assertThat(it.people().isPresent()).as("one is fewer than five").isFalse();
        });
        assertThat(sql.fetch("select * from voice_tagged").fields()).extracting(it -> it.getName().toLowerCase(java.util.Locale.ROOT)).containsExactlyInAnyOrder("tag", "contribution");
    }
}
