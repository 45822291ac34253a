package alongside.sessions;

import static alongside.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.SeenBy;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever plans a session chooses whom it is for; to see to payments is no reason to be invited. */
class InvitingTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired Preparation preparation;
    @Autowired Afterwards afterwards;
    @Autowired Needs needs;
    @Autowired DSLContext sql;

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

    @Test
    void all_ticks_are_taken_away_at_once_and_come_back_and_nobody_is_invited_by_that() throws Exception {
        var id = plan();
        var approver = world.me("payment-approver").person();
        var meant = Jsoup.parse(page("facilitator", "/invitations/chosen")).select("input[name=meant]").eachAttr("value");
        var none = post("facilitator", "/invitations/chosen", "ticks", "none", "meant", world.me("member").person(), "others", approver);
        assertThat(none.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(none.getContentAsString()).select("input[checked]")).isEmpty();
        assertThat(none.getContentAsString()).contains("No tick is left");
        var all = Jsoup.parse(post("facilitator", "/invitations/chosen", "ticks", "all", "meant", meant.getFirst(), "others", approver).getContentAsString());
        assertThat(all.select("input[name=meant][checked]").eachAttr("value")).containsExactlyElementsOf(meant);
        assertThat(all.select("input[name=with][checked]").eachAttr("value")).containsExactly(world.me("supporter").person());
        assertThat(all.select("input[name=others][checked]").eachAttr("value")).as("what was ticked besides stays").containsExactly(approver);
        assertThat(invitations.of(world.me("facilitator"), id)).isEmpty();
        assertThat(post("member", "/invitations/chosen", "ticks", "none").getStatus()).isEqualTo(404);
    }

    @Test
    void whoever_supports_somebody_is_invited_with_them_and_says_whether_they_come() throws Exception {
        var id = plan();
        var supporter = world.me("supporter").person();
        assertThat(get("supporter", "/invitation")).as("not invited yet").isEqualTo(404);
        var choose = Jsoup.parse(page("facilitator", "/invitations/chosen"));
        assertThat(choose.select("input[name=with][checked]").eachAttr("value")).containsExactly(supporter);
        assertThat(choose.text()).contains("Wyn supporter, who supports Wyn member");

        post("facilitator", "/invitations/chosen", "meant", world.me("member").person());
        assertThat(invitations.of(world.me("facilitator"), id)).as("each is chosen by themselves").doesNotContainKey(supporter);
        long before = last();
        post("facilitator", "/invitations");
        assertThat(invitations.of(world.me("facilitator"), id)).containsKey(supporter);
        assertThat(told("sessions.letter.invitation-with", before)).as("a letter of their own, without pay").containsExactly(supporter);
        assertThat(page("supporter", "/invitation")).contains("You are invited to support Wyn member.", "Can you come?").doesNotContain("£").doesNotContain("You keep your place");
        assertThat(page("supporter", "")).contains(here + "/invitation", here + "/preparing");
        post("supporter", "/invitation", "reply", "YES");
        assertThat(page("facilitator", "/people")).contains("Wyn supporter, who supports Wyn member – ");
        assertThat(invitations.of(world.me("facilitator"), id).get(supporter).reply()).isEqualTo(Invitation.Reply.YES);
        assertThat(post("facilitator", "/replies", "person", supporter, "reply", "NO", "how", "PHONE").getStatus()).isEqualTo(303);
        assertThat(invitations.of(world.me("facilitator"), id).get(supporter).reply()).isEqualTo(Invitation.Reply.NO);
        assertThat(post("supporter", "/preparing", "ready", "yes").getStatus()).isEqualTo(303);
        assertThat(get("observer", "/invitation")).as("whoever watches is invited too").isEqualTo(200);
    }

    @Test
    void what_is_arranged_and_told_is_for_those_who_were_invited_or_came() throws Exception {
        var id = plan();
        var braille = Map.of(NeedKind.INFORMATION_FORMAT, "Braille");
        needs.say(world.me("visitor"), world.me("visitor").person(), braille, Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2031, 1, 1));
        try {
            assertThat(page("access-host", "/access")).as("while nobody is invited, those it is meant for").contains("Wyn visitor");
            post("facilitator", "/invitations/chosen", "meant", world.me("member").person(), "meant", world.me("co-lead").person());
            assertThat(page("access-host", "/access")).doesNotContain("1: Wyn visitor");
            assertThat(preparation.of(world.me("facilitator"), id).orElseThrow().waiting()).containsExactlyInAnyOrder(world.me("member").person(), world.me("co-lead").person());
            sessions.countIn(world.me("facilitator"), id, world.me("visitor").person(), true);
            assertThat(page("access-host", "/access")).as("came all the same").contains("1: Wyn visitor");
        } finally {
            needs.say(world.me("visitor"), world.me("visitor").person(), Map.of(), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2031, 1, 1));
        }
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 6, 16));
        long before = last();
        afterwards.promiseAnew(world.me("facilitator"), id, LocalDate.of(2030, 6, 23));
        post("facilitator", "/recap");
        for (var kind : new String[] {"sessions.letter.new-day", "sessions.letter.recap"})
            assertThat(told(kind, before)).as(kind).containsExactlyInAnyOrder(world.me("member").person(), world.me("co-lead").person(), world.me("visitor").person());
        assertThat(page("note-taker", "/recap")).as("the others read it in the project").contains("Session 9");
    }

    private long last() {
        return sql.select(DSL.max(LETTER.ORD)).from(LETTER).fetchOptional(0, Long.class).orElse(0L);
    }

    private List<String> told(String kind, long after) {
        return sql.select(LETTER.PERSON).from(LETTER).where(LETTER.KIND.eq(kind), LETTER.ORD.gt(after)).fetch(LETTER.PERSON);
    }

    private int get(String role, String path) {
        return mvc.get().uri(here + path).requestAttr(Me.class.getName(), world.me(role)).exchange().getResponse().getStatus();
    }

    private String plan() {
        world.furnished();
        var id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 9", "Try the drafts", LocalDate.of(2030, 6, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
        return id;
    }
}
