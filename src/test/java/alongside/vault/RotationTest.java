package alongside.vault;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class RotationTest {

    @Autowired Rotation rotation;
    @Autowired Recovery recovery;
    @Autowired World world;
    @Autowired People people;
    @Autowired Vault vault;

    @Test
    void a_new_key_leaves_nothing_behind_and_everything_opens() {
        world.furnished();
        var id = people.welcome(null, new NewPerson("Dev Anand", "dev.anand@rotation.example", "01632 960 002", "2 Mill Lane", Reaching.EMAIL, false, ""));
        var before = recovery.words();
        var print = vault.fingerprint("dev.anand@rotation.example");
        rotation.begin();
        assertThat(people.contact(id).address()).isEqualTo("2 Mill Lane");
        assertThat(rotation.isUnderWay()).isTrue();
        assertThat(rotation.goOn()).as("what is still under the old key; a sealed text's place is its table, or table.column, a colon, and a text of its row").isZero();
        assertThat(rotation.isUnderWay()).isFalse();
        assertThat(recovery.words()).isNotEqualTo(before);
        assertThat(people.contact(id).address()).isEqualTo("2 Mill Lane");
        assertThat(people.byEmail("dev.anand@rotation.example")).isPresent();
        assertThat(vault.fingerprint("dev.anand@rotation.example")).isEqualTo(print);
    }
}
