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
