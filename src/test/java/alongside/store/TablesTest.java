package alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void of_a_reading_every_table_is_seen_and_no_column() {
        assertThat(Tables.readBy("select contribution.id, contribution.session from contribution left outer join contribution_told on contribution_told.contribution = contribution.id"
                + " where exists (select 1 from project_role where project_role.person = ?)"))
                .contains("contribution", "contribution_told", "project_role").doesNotContain("session", "person", "id");
        assertThat(Tables.readBy("select a.id from part as a, (select level_step.part from level_step) b")).contains("part", "level_step");
        assertThat(Tables.readBy("select session, person, (select count(*) from told where told.part = part.id), max(project, decision) from session_job where (session = ? and part in (?, ?)) order by project, session limit 3"))
                .containsExactlyInAnyOrder("session_job", "told");
        assertThat(Tables.readBy("select id from (part cross join session), (select x from voice union select y from promise) as t, decision where x <> 'from group, log'"))
                .containsExactlyInAnyOrder("part", "session", "voice", "promise", "decision");
        assertThat(Tables.readBy("select p.id from part p left outer join lateral (select 1 from told where told.part = p.id) t on f(p.id, project) = t.id, membership as m group by p.id, person"))
                .containsExactlyInAnyOrder("part", "told", "membership");
    }

    @Test
    void of_a_writing_the_tables_written_to_are_seen() {
        assertThat(Tables.writtenBy("insert into contribution (id, project, session) values (?, ?, ?) on conflict (id) do update set words = ?")).contains("contribution").doesNotContain("session", "project");
        assertThat(Tables.writtenBy("update session set stage = ? where session.id in (select membership.id from membership)")).containsExactly("session");
        assertThat(Tables.writtenBy("DELETE FROM part where part.id = ?")).containsExactly("part");
        assertThat(Tables.writtenBy("insert or ignore into setting (name) values (?)")).containsExactly("setting");
    }

    @Test
    void a_writing_that_cannot_be_read_may_have_touched_anything() {
        assertThat(Tables.writtenBy("vacuum")).isEqualTo(Tables.ANY);
    }
}
