package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever plans a session chooses whom it is for; to see to payments is no reason to be invited. */
class InvitingTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;

    @Test
    void those_who_take_part_are_invited_and_whoever_sees_to_payments_is_not() throws Exception {
        var id = plan();
        assertThat(post("facilitator", "/invitations").getStatus()).isEqualTo(303);
        var invited = invitations.of(world.me("facilitator"), id).keySet();
        for (var role : new String[] {"member", "visitor", "co-lead", "facilitator", "access-host"}) assertThat(invited).as(role).contains(world.me(role).person());
        for (var role : new String[] {"payment-approver", "payment-releaser"}) assertThat(invited).as(role).doesNotContain(world.me(role).person());
        assertThat(page("facilitator", "/people")).contains("Everybody who takes part is invited", here + "/invitations/chosen");
    }

    @Test
    void names_can_be_ticked_and_whoever_is_invited_already_stays() throws Exception {
        var id = plan();
        var choose = Jsoup.parse(page("facilitator", "/invitations/chosen"));
        assertThat(choose.select("input[name=meant][checked]").eachAttr("value")).contains(world.me("member").person()).hasSameSizeAs(choose.select("input[name=meant]"));
        assertThat(choose.select("input[name=others]").eachAttr("value")).contains(world.me("payment-approver").person());
        assertThat(choose.select("input[name=others][checked]")).isEmpty();
        assertThat(post("facilitator", "/invitations/chosen").getStatus()).as("nobody is ticked").isEqualTo(422);

        var member = world.me("member").person();
        var approver = world.me("payment-approver").person();
        assertThat(post("facilitator", "/invitations/chosen", "meant", member, "meant", "somebody-from-elsewhere").getStatus()).isEqualTo(303);
        assertThat(invitations.of(world.me("facilitator"), id)).containsOnlyKeys(member);
        assertThat(page("facilitator", "/invitations/chosen")).contains("1 person is invited already").doesNotContain(member);
        post("facilitator", "/invitations/chosen", "others", approver);
        assertThat(invitations.of(world.me("facilitator"), id)).containsOnlyKeys(member, approver);
    }

    private String plan() {
        world.furnished();
        var id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 9", "Try the drafts", LocalDate.of(2030, 6, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
        return id;
    }
}
