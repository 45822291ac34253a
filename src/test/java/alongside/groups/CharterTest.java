package alongside.groups;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.people.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class CharterTest {

    private static final List<Clause> STARTERS = List.of(
            new Clause("", "We keep cameras on", Clause.Kind.OPEN, "groups.charter.starter.cameras", false),
            new Clause("", "We keep people safe", Clause.Kind.FIXED, "groups.charter.starter.safe", false));

    @Autowired Cast cast;
    @Autowired Groups groups;
    @Autowired Charters charters;

    @Test
    void a_charter_is_written_changed_adopted_and_changed_again_as_the_next_version() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var draft = charters.write(hattie, group, STARTERS).orElseThrow();
        var cameras = draft.clauses().getFirst();
        charters.change(hattie, group, new Clause(cameras.id(), "Cameras as each of us likes", cameras.kind(), cameras.starter(), false));
        groups.adopt(hattie, draft.id(), "decision-1");
        groups.adopt(hattie, draft.id(), "decision-1");
        assertThat(charters.current(group)).get().satisfies(it -> {
            assertThat(it.version()).isEqualTo(1);
            assertThat(it.decision()).isEqualTo("decision-1");
            assertThat(it.standing()).extracting(Clause::words).containsExactly("Cameras as each of us likes", "We keep people safe");
        });
        assertThat(charters.change(hattie, group, cameras)).isFalse();
        var second = charters.write(hattie, group, STARTERS).orElseThrow();
        assertThat(charters.add(hattie, group, "We speak for ourselves first", Clause.Kind.OPEN)).isTrue();
        assertThat(charters.current(group).orElseThrow().version()).isEqualTo(1);
        groups.adopt(hattie, second.id(), "decision-2");
        assertThat(charters.adopted(group)).extracting(Charter::version).containsExactly(2, 1);
        assertThat(charters.current(group).orElseThrow().standing()).hasSize(3);
        assertThat(charters.draft(group)).isEmpty();
    }

    @Test
    void only_those_who_arrange_the_group_write_its_draft() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var member = cast.me("Peter Annis");
        cast.member(hattie, group, member);
        assertThat(charters.write(member, group, STARTERS)).isEmpty();
        charters.write(hattie, group, STARTERS);
        assertThat(charters.add(member, group, "x", Clause.Kind.OPEN)).isFalse();
        groups.letArrange(hattie, group, member.person());
        assertThat(charters.add(member, group, "x", Clause.Kind.OPEN)).isTrue();
        groups.noLongerArranges(hattie, group, member.person());
        assertThat(charters.add(member, group, "y", Clause.Kind.OPEN)).isFalse();
    }
}
