package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class SupportersTest {

    @Autowired Cast cast;
    @Autowired Supports supports;

    @Test
    void a_person_links_a_supporter_and_ends_it_in_one_step() {
        var tomos = cast.me("Tomos Ellery");
        var bea = cast.me("Bea Lund");
        assertThat(supports.link(tomos, tomos.person(), bea.person(), Helps.PREPARE)).isTrue();
        assertThat(supports.membersHelpedBy(bea.person())).containsExactly(tomos.person());
        assertThat(supports.between(bea.person(), tomos.person())).contains(Helps.PREPARE);
        assertThat(supports.end(tomos, supports.of(tomos.person()).getFirst().id())).isTrue();
        assertThat(supports.membersHelpedBy(bea.person())).isEmpty();
    }

    @Test
    void linking_again_changes_what_they_may_do_and_links_nobody_twice() {
        var tomos = cast.me("Tomos Ellery");
        var bea = cast.me("Bea Lund");
        supports.link(tomos, tomos.person(), bea.person(), Helps.SEE);
        supports.link(tomos, tomos.person(), bea.person(), Helps.ACT_WITH);
        assertThat(supports.of(tomos.person())).singleElement().extracting(Support::helps).isEqualTo(Helps.ACT_WITH);
    }

    @Test
    void nobody_makes_themselves_a_supporter_and_nobody_supports_themselves() {
        var tomos = cast.me("Tomos Ellery");
        var stranger = cast.me("Sam Stranger");
        assertThat(supports.link(stranger, tomos.person(), stranger.person(), Helps.SEE)).isFalse();
        assertThat(supports.link(tomos, tomos.person(), tomos.person(), Helps.SEE)).isFalse();
        assertThat(supports.membersHelpedBy(stranger.person())).isEmpty();
    }

    @Test
    void whoever_arranges_links_a_supporter_for_a_member_who_asks_by_phone() {
        var hattie = cast.me("Hattie Lowe");
        var colin = cast.colin();
        var marjorie = cast.me("Marjorie Okell");
        assertThat(supports.link(hattie, colin.person(), marjorie.person(), Helps.SEE)).isFalse();
        cast.member(hattie, cast.group(hattie), colin);
        assertThat(supports.link(hattie, colin.person(), marjorie.person(), Helps.SEE)).isTrue();
    }
}
