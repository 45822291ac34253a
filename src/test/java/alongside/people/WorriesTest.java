package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class WorriesTest {

    private static final String CANARY = "canary-9241 a relative takes her payment";

    @Autowired Cast cast;
    @Autowired People people;
    @Autowired Worries worries;
    @Autowired World world;
    @Autowired DSLContext sql;

    @Test
    void only_a_safeguarding_contact_reads_it_and_each_opening_is_logged() {
        world.furnished();
        var writer = cast.me("Ada Writer");
        var id = worries.raise(writer, CANARY, "phone after six");
        for (var role : World.ROLES) {
            if (role.equals("signed-out") || role.equals("safeguarding-contact")) continue;
            assertThat(worries.list(world.me(role))).as(role).isEmpty();
            assertThat(worries.open(world.me(role), id)).as(role).isEmpty();
            assertThat(worries.step(world.me(role), id, Worry.Kind.CLOSED, "no")).as(role).isFalse();
        }
        assertThat(worries.open(writer, id)).isEmpty();
        var contact = world.me("safeguarding-contact");
        var opened = worries.open(contact, id).orElseThrow();
        assertThat(opened.words()).isEqualTo(CANARY);
        assertThat(opened.by()).isEqualTo(writer.person());
        assertThat(opened.readings()).extracting(Worry.Reading::person).containsExactly(contact.person());
        assertThat(worries.open(contact, id).orElseThrow().readings()).hasSize(2);
    }

    @Test
    void it_is_heard_acted_on_and_closed_and_then_nothing_more_is_added() {
        world.furnished();
        var contact = world.me("safeguarding-contact");
        var id = worries.raise(null, CANARY, "");
        assertThat(worries.step(contact, id, Worry.Kind.HEARD, "Rang her")).isTrue();
        assertThat(worries.step(contact, id, Worry.Kind.ACTING, "")).isTrue();
        assertThat(worries.step(contact, id, Worry.Kind.CLOSED, "She is safe")).isTrue();
        assertThat(worries.step(contact, id, Worry.Kind.ACTING, "late")).isFalse();
        assertThat(worries.open(contact, id).orElseThrow().steps()).extracting(Worry.Step::kind)
                .containsExactly(Worry.Kind.HEARD, Worry.Kind.ACTING, Worry.Kind.CLOSED);
    }

    @Test
    void its_words_and_its_writer_stand_nowhere_in_clear_and_the_letter_says_neither() {
        world.furnished();
        var writer = cast.me("Ada Writer");
        var id = worries.raise(writer, CANARY, "reach-canary-77", "");
        worries.step(world.me("safeguarding-contact"), id, Worry.Kind.HEARD, "note-canary-88");
        for (var table : java.util.List.of("worry", "worry_step", "letter", "happening")) {
            var everything = sql.fetch("select * from " + table).formatCSV();
            assertThat(everything).as(table).doesNotContain("canary-9241").doesNotContain("reach-canary-77").doesNotContain("note-canary-88");
            if (!table.equals("letter")) assertThat(everything.lines().filter(line -> line.contains(id))).noneMatch(line -> line.contains(writer.person()));
        }
        assertThat(sql.fetch("select * from letter where kind = 'people.letter.worry' and person = ?",
                world.me("safeguarding-contact").person())).isNotEmpty();
    }
}
