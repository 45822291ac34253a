package alongside.sessions;

import static alongside.db.Tables.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.EnteredFor;
import alongside.people.Helps;
import alongside.people.How;
import alongside.people.Supports;
import alongside.sessions.Prepared.Standing;
import alongside.who.Me;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each person says what is sorted and asks for help with the rest; whoever prepares sees it, sees to it, and they are told. */
class PreparationTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired BeingReady ready;
    @Autowired Preparation preparation;
    @Autowired Supports supports;
    @Autowired EnteredFor enteredFor;
    @Autowired DSLContext sql;

    private String id = "";

    @BeforeEach
    void begin() {
        world.furnished();
        id = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Session 9", "Try the drafts",
                LocalDate.of(2030, 9, 9), LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null));
        here = "/sessions/" + id;
    }

    /** As {@code PeopleFixture} left it. */
    @AfterEach
    void supportsAsBefore() {
        mayHelp(Helps.PREPARE);
    }

    private void mayHelp(Helps helps) {
        supports.link(world.me("member"), member(), world.me("supporter").person(), helps);
    }

    private String member() {
        return world.me("member").person();
    }

    private Map<PrepItem, Prepared> list(String role) {
        return ready.mine(world.me(role), id);
    }

    @Test
    void what_somebody_asks_for_is_seen_by_whoever_prepares_and_seen_to_and_they_are_told_once() throws Exception {
        assertThat(post("member", "/preparing", "item-CALL", "HELP", "item-TRAVEL", "SORTED", "item-SUPPORTER", "NOT_FOR_ME").getStatus()).isEqualTo(303);
        assertThat(list("member")).containsOnly(Map.entry(PrepItem.CALL, new Prepared(Standing.HELP, false)), Map.entry(PrepItem.TRAVEL, new Prepared(Standing.SORTED, false)),
                Map.entry(PrepItem.SUPPORTER, new Prepared(Standing.NOT_FOR_ME, false)));
        assertThat(page("member", "/preparing")).contains("You asked for help with this");
        assertThat(page("coordinator", "")).contains("People ask for help with 1 thing");
        assertThat(page("visitor", "")).doesNotContain("ask for help");
        assertThat(page("access-host", "/preparation")).contains("Wyn member – A talk before the session").doesNotContain("Wyn member – Getting there", "Wyn member – Somebody who comes");
        int told = letters();
        for (var press = 0; press < 2; press++) post("facilitator", "/preparation/seen-to", "person", member(), "what", "CALL");
        assertThat(preparation.of(world.me("coordinator"), id).orElseThrow().toHelp()).isZero();
        assertThat(page("coordinator", "/preparation")).contains("Nobody waits for help", "Wyn member – A talk before the session");
        assertThat(page("member", "/preparing")).contains("we have seen to it");
        assertThat(letters()).as("pressed twice").isEqualTo(told + 1);

        post("member", "/preparing", "item-CALL", "SORTED", "ready", "yes");
        assertThat(list("member").get(PrepItem.CALL)).as("it stays known that it was seen to").isEqualTo(new Prepared(Standing.HELP, true));
        post("member", "/preparing", "item-CALL", "HELP", "ready", "yes");
        assertThat(list("member").get(PrepItem.CALL)).as("asked again").isEqualTo(new Prepared(Standing.HELP, false));
        invitations.reply(world.me("member"), id, Invitation.Reply.NO);
        assertThat(page("coordinator", "/preparation")).as("who does not come needs no help").doesNotContain("Wyn member –");
    }

    private int letters() {
        return sql.fetchCount(LETTER, LETTER.KIND.eq("sessions.letter.helped"), LETTER.PERSON.eq(member()));
    }

    @Test
    void everybody_says_that_they_are_ready_and_by_phone_it_is_written_down() throws Exception {
        assertThat(page("coordinator", "/access")).contains("Nobody has said yet that they come.");
        post("member", "/preparing", "item-TRAVEL", "SORTED", "ready", "yes");
        assertThat(list("member")).containsOnlyKeys(PrepItem.TRAVEL, PrepItem.READY);
        assertThat(page("member", "")).contains("You said that you are ready");
        var visitor = world.me("visitor").person();
        assertThat(post("facilitator", "/preparation", "person", visitor, "how", "PHONE").getStatus()).as("nothing said").isEqualTo(422);
        assertThat(post("facilitator", "/preparation", "person", world.me("outsider").person(), "what", "READY", "how", "PHONE").getStatus()).as("nobody of ours").isEqualTo(422);
        assertThat(post("facilitator", "/preparation", "person", visitor, "what", "READY", "what", "TRAVEL", "how", "PHONE").getStatus()).isEqualTo(303);
        assertThat(page("coordinator", "/access")).contains("2 of 2 people who come");
        assertThat(page("coordinator", "/preparation")).contains("Wyn visitor – Getting there").doesNotContain("<li>Wyn visitor</li>").contains("<li>Wyn facilitator</li>");
        invitations.reply(world.me("facilitator"), id, Invitation.Reply.YES);
        undo();
        assertThat(page("coordinator", "/access")).as("nobody waits for those who have no reason to come").contains("1 of 2 people who come");
        assertThat(page("coordinator", "/preparation")).doesNotContain("Wyn visitor –");

        post("visitor", "/preparing", "item-TRAVEL", "SORTED");
        preparation.writeDown(world.me("facilitator"), id, visitor, Set.of(PrepItem.READY), How.PHONE);
        assertThat(list("visitor")).containsOnlyKeys(PrepItem.TRAVEL, PrepItem.READY);
        undo();
        assertThat(list("visitor")).as("what they said themselves is theirs").containsOnlyKeys(PrepItem.TRAVEL);
    }

    private void undo() {
        enteredFor.undo(world.me("visitor"), enteredFor.of(here + "/preparing").orElseThrow().id());
    }

    @Test
    void a_supporter_writes_down_what_somebody_says_who_lets_them_act_with_them_and_for_nobody_else() throws Exception {
        assertThat(get("supporter", "/preparation/new")).as("they may prepare, and not act").isEqualTo(404);
        mayHelp(Helps.ACT_WITH);
        assertThat(page("supporter", "")).contains(here + "/preparation/new");
        assertThat(page("supporter", "/preparation/new")).contains("Wyn member").doesNotContain("Wyn visitor");
        assertThat(get("supporter", "/preparation")).as("what others ask for is not theirs to see").isEqualTo(404);
        assertThat(post("supporter", "/preparation", "person", world.me("visitor").person(), "what", "READY", "how", "IN_PERSON").getStatus()).isEqualTo(422);
        assertThat(post("supporter", "/preparation", "person", member(), "what", "CALL", "how", "IN_PERSON").getStatus()).isEqualTo(303);
        assertThat(list("member")).containsOnly(Map.entry(PrepItem.CALL, new Prepared(Standing.HELP, false)));
        assertThat(enteredFor.of(here + "/preparing").orElseThrow().by()).isEqualTo(world.me("supporter").person());
        sessions.end(world.me("facilitator"), id, LocalDate.of(2030, 9, 16));
        assertThat(preparation.writeDown(world.me("supporter"), id, member(), Set.of(PrepItem.READY), How.PHONE)).as("it is over").isFalse();
        assertThat(preparation.seenTo(world.me("facilitator"), id, member(), PrepItem.CALL)).isFalse();
    }

    private int get(String role, String path) {
        return mvc.get().uri(here + path).requestAttr(Me.class.getName(), world.me(role)).exchange().getResponse().getStatus();
    }
}
