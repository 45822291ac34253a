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
import alongside.voices.Contribution.Audience;
import alongside.who.Me;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A story belongs to its teller: where it is told again, that it is taken back, and that they are not asked twice. */
@HouseHttpTest
class StoriesTest {

    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired Stories stories;
    @Autowired Uses uses;
    @Autowired DSLContext sql;
    @Autowired MockMvcTester mvc;

    Me hattie;
    Me rukhsana;
    Place place;

    @BeforeEach
    void a_project() {
        hattie = person("Hattie");
        rukhsana = person("Rukhsana");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        groups.join(hattie, place.project().group(), rukhsana.person(), Membership.Kind.MEMBER, StakeholderGroup.UNPAID_CARER, "");
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private String tells(Visibility visibility) {
        return saying.say(rukhsana, projects.place(rukhsana, place.project().id()).orElseThrow(),
                NewContribution.own(null, Kind.STORY, "My mother's letter was read to her by a child.", visibility));
    }

    private long letters(Me to) {
        return sql.fetchCount(DSL.table("letter"), DSL.condition("person = ?", to.person()));
    }

    @Test
    void it_is_told_again_only_where_its_teller_lets_it_and_they_see_each_time() {
        var id = tells(Visibility.NAMED);
        assertThat(uses.use(hattie, id, "The council's newsletter")).isFalse();
        assertThat(uses.permit(hattie, id, Audience.PUBLIC)).isFalse();
        assertThat(uses.permit(rukhsana, id, Audience.PUBLIC)).isTrue();
        assertThat(uses.use(rukhsana, id, "Elsewhere")).isFalse();
        long before = letters(rukhsana);
        assertThat(uses.use(hattie, id, "The council's newsletter")).isTrue();
        assertThat(uses.use(hattie, id, "Training of new staff")).isTrue();
        assertThat(letters(rukhsana)).isEqualTo(before + 2);
        assertThat(uses.of(rukhsana, id).uses()).extracting(Use::place).containsExactly("The council's newsletter", "Training of new staff");
    }

    @Test
    void taken_back_it_is_on_no_page_and_whoever_used_it_hears() throws Exception {
        var id = tells(Visibility.NAMED);
        uses.permit(rukhsana, id, Audience.PUBLIC);
        uses.use(hattie, id, "The council's newsletter");
        long before = letters(hattie);
        takingOut.takeBack(rukhsana, id);
        assertThat(letters(hattie)).isEqualTo(before + 1);
        for (var path : new String[] {"/voices", "/stories", "/themes", "/voices/rules", "/voices.csv", "/voices.json", "/voices?find=mother", ""})
            assertThat(mvc.get().uri("/projects/" + place.project().id() + path).requestAttr(Me.class.getName(), hattie).exchange().getResponse().getContentAsString())
                    .as(path).doesNotContain("read to her by a child");
    }

    @Test
    void whoever_told_one_or_was_asked_is_not_asked_again_without_a_reason() {
        assertThat(stories.ask(hattie, place, rukhsana.person(), "Letters", "")).isTrue();
        assertThat(stories.ask(hattie, place, rukhsana.person(), "Letters", "")).as("asked already").isFalse();
        assertThat(stories.ask(hattie, place, rukhsana.person(), "Letters", "She offered to tell how it went on")).isTrue();
        var id = tells(Visibility.NAMED);
        assertThat(stories.toldBy(place, rukhsana.person())).extracting(Contribution::id).containsExactly(id);
        assertThat(stories.ask(rukhsana, projects.place(rukhsana, place.project().id()).orElseThrow(), hattie.person(), "x", "y")).isFalse();
        assertThat(stories.ask(hattie, place, person("A stranger").person(), "x", "y")).isFalse();
    }

    /** Asking "did they tell one already?" finds nothing that was told without a full name. */
    @Test
    void that_it_was_told_already_does_not_give_away_an_unnamed_teller() {
        tells(Visibility.UNNAMED);
        tells(Visibility.FIRST_NAME);
        assertThat(stories.toldBy(place, rukhsana.person())).isEmpty();
        assertThat(stories.ask(hattie, place, rukhsana.person(), "Letters", "")).isTrue();
    }
}
