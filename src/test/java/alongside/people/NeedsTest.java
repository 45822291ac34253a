package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Membership;
import alongside.groups.Groups;
import alongside.groups.StakeholderGroup;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.who.Me;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseHttpTest
class NeedsTest {

    private static final String CANARY = "canary-need-5521 hearing loop";
    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @Autowired MockMvcTester mvc;
    @Autowired Cast cast;
    @Autowired Needs needs;
    @Autowired Supports supports;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired DSLContext sql;

    private Me hattie;
    private Me accessHost;
    private Me graham;
    private Me colin;

    @BeforeEach
    void a_project() {
        hattie = cast.me("Hattie Lowe");
        accessHost = cast.me("Ceri Access");
        graham = cast.me("Graham Otway");
        colin = cast.colin();
        var project = projects.begin(hattie, "Letters", "Clear letters");
        var place = projects.place(hattie, project).orElseThrow();
        projects.give(hattie, place, accessHost.person(), Role.ACCESS_HOST);
        for (var member : java.util.List.of(graham, colin))
            groups.join(hattie, place.project().group(), member.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    private void say(SeenBy... seenBy) {
        var chosen = EnumSet.noneOf(SeenBy.class);
        chosen.addAll(Set.of(seenBy));
        assertThat(needs.say(colin, colin.person(), Map.of(NeedKind.COMMUNICATION_SUPPORT, CANARY), chosen, FAR)).isTrue();
    }

    @Test
    void only_whom_the_person_chose_reads_them_and_the_person_sees_who_did() {
        say(SeenBy.ACCESS_HOST);
        assertThat(needs.read(graham, colin.person())).isEmpty();
        assertThat(needs.read(hattie, colin.person())).isEmpty();
        assertThat(needs.readings(colin, colin.person())).isEmpty();
        assertThat(needs.read(accessHost, colin.person()).orElseThrow().words()).containsValue(CANARY);
        assertThat(needs.readings(colin, colin.person())).singleElement().satisfies(it -> assertThat(it.reader()).isEqualTo(accessHost.person()));
        say(SeenBy.ARRANGERS);
        assertThat(needs.read(accessHost, colin.person())).isEmpty();
        assertThat(needs.read(hattie, colin.person())).isPresent();
        say();
        assertThat(needs.read(hattie, colin.person())).isEmpty();
        assertThat(needs.mine(colin)).isPresent();
    }

    @Test
    void a_supporter_reads_them_while_they_support_and_not_after() {
        var marjorie = cast.me("Marjorie Okell");
        supports.link(colin, colin.person(), marjorie.person(), Helps.SEE);
        say(SeenBy.SUPPORTERS);
        assertThat(needs.read(marjorie, colin.person())).isPresent();
        supports.end(colin, supports.of(colin.person()).getFirst().id());
        assertThat(needs.read(marjorie, colin.person())).isEmpty();
    }

    @Test
    void they_are_sealed_and_asked_again_within_a_year() {
        say(SeenBy.ACCESS_HOST);
        assertThat(sql.fetch("select * from access_need").formatCSV()).doesNotContain("canary-need-5521");
        assertThat(needs.mine(colin).orElseThrow().review()).isBefore(LocalDate.of(2999, 1, 1)).isEqualTo(needs.mine(colin).orElseThrow().said().plusYears(1));
    }

    @Test
    void whoever_arranges_writes_down_what_the_person_says_without_seeing_what_stands_there() {
        say(SeenBy.ACCESS_HOST);
        var path = "/people/" + colin.person() + "/needs";
        assertThat(mvc.get().uri(path).requestAttr(Me.class.getName(), hattie)).hasStatusOk().bodyText().doesNotContain("canary-need-5521");
        assertThat(mvc.get().uri(path).requestAttr(Me.class.getName(), graham)).hasStatus(404);
        assertThat(mvc.get().uri(path).requestAttr(Me.class.getName(), accessHost)).hasStatusOk().bodyText().contains(CANARY).contains("can see that you looked");
        assertThat(mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), accessHost).param("how", "PHONE")).hasStatus(404);
        assertThat(mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), hattie).param("EVENT", "a lift with Marjorie")).hasStatus(422)
                .bodyText().contains("a lift with Marjorie");
        assertThat(mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), hattie).param("EVENT", "a lift with Marjorie").param("how", "PHONE")).hasStatus(303);
        assertThat(needs.mine(colin).orElseThrow().words()).isEqualTo(Map.of(NeedKind.EVENT, "a lift with Marjorie"));
    }
}
