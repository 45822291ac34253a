package alongside.vault;

import static alongside.db.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.people.SeenBy;
import alongside.post.MailSettings;
import alongside.sessions.FeltOff;
import alongside.sessions.NewSession;
import alongside.sessions.NextStep;
import alongside.sessions.NextSteps;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseHttpTest
class RotationTest {

    @Autowired Rotation rotation;
    @Autowired Recovery recovery;
    @Autowired World world;
    @Autowired People people;
    @Autowired Vault vault;
    @Autowired DSLContext sql;
    @Autowired Needs needs;
    @Autowired Sessions sessions;
    @Autowired FeltOff feltOff;
    @Autowired NextSteps nextSteps;
    @Autowired MailSettings mails;

    @Test
    void a_new_key_leaves_nothing_behind_and_everything_opens() {
        world.furnished();
        var id = people.welcome(null, new NewPerson("Dev Anand", "dev.anand@rotation.example", "01632 960 002", "2 Mill Lane", Reaching.EMAIL, false, ""));
        var member = world.me("member");
        var dev = new Me(id, "Dev Anand", false, true);
        var runs = world.me("coordinator");
        needs.say(dev, id, Map.of(NeedKind.COMMUNICATION_SUPPORT, "A palantypist"), Set.of(SeenBy.values()), LocalDate.of(2030, 1, 1));
        var session = sessions.plan(runs, world.place("coordinator"), new NewSession("Keys", "Talk", LocalDate.of(2030, 6, 12), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        sessions.open(runs, session);
        feltOff.say(member, session, "Somebody was talked over", FeltOff.To.RUNS, "");
        nextSteps.say(member, session, "Ring the surgery", false, NextSteps.Remind.NOT_AT_ALL);
        var mail = mails.server();
        mails.use(new MailSettings.Server("mail.rotation.example", 587, MailSettings.Safety.STARTTLS, "post", "Said to nobody", "post@rotation.example"));
        assertThat(mails.server()).isPresent();
        var before = recovery.words();
        var print = vault.fingerprint("dev.anand@rotation.example");
        rotation.begin();
        assertThat(people.contact(id).address()).isEqualTo("2 Mill Lane");
        assertThat(rotation.isUnderWay()).isTrue();
        assertThat(rotation.goOn()).as("what is still under the old key; see Rotation for what a place is made of, and OwnPlace for stores that seal elsewhere").isZero();
        assertThat(rotation.isUnderWay()).isFalse();
        assertThat(recovery.words()).isNotEqualTo(before);
        assertThat(people.contact(id).address()).isEqualTo("2 Mill Lane");
        assertThat(people.byEmail("dev.anand@rotation.example")).isPresent();
        assertThat(vault.fingerprint("dev.anand@rotation.example")).isEqualTo(print);
        assertThat(needs.mine(dev).orElseThrow().words()).containsValue("A palantypist");
        assertThat(feltOff.said(runs, session)).extracting(FeltOff.Said::words).containsExactly("Somebody was talked over");
        assertThat(mails.server().orElseThrow().password()).as("letters leave without a new start").isEqualTo("Said to nobody");
        // Nothing of it waits for anybody afterwards: the tests share one house.
        mails.use(mail.orElse(new MailSettings.Server("", 587, MailSettings.Safety.STARTTLS, "", "", "")));
        feltOff.said(runs, session).forEach(it -> feltOff.seenTo(runs, session, it.id()));
        assertThat(nextSteps.mine(member, session)).map(NextStep::words).contains("Ring the surgery");
    }

    @Test
    void what_does_not_say_its_place_opens_as_before_and_keeps_the_older_key_until_it_is_gone() {
        var lost = vault.seal("Nobody can tell where this belongs", "nowhere");
        sql.insertInto(SETTING, SETTING.NAME, SETTING.VALUE).values("test.lost", lost).execute();
        rotation.begin();
        assertThat(rotation.goOn()).isEqualTo(1);
        assertThat(rotation.isUnderWay()).isTrue();
        assertThat(vault.open(lost, "nowhere")).isEqualTo("Nobody can tell where this belongs");
        sql.deleteFrom(SETTING).where(SETTING.NAME.eq("test.lost")).execute();
        assertThat(rotation.goOn()).isZero();
        assertThat(rotation.isUnderWay()).isFalse();
    }
}
