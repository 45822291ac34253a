package alongside.payments;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import alongside.people.How;
import alongside.sessions.Job;
import alongside.sessions.NewSession;
import alongside.sessions.Sessions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member who helps to lead a session is thanked with a rate of its own, which they know beforehand. */
class LeadingTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired PayOffers offers;
    @Autowired Claims claims;

    String session = "";

    @BeforeEach
    void aSessionIsPlanned() {
        world.furnished();
        session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Led together", "Read two letters", LocalDate.of(2030, 5, 14),
                LocalTime.of(10, 30), LocalTime.of(13, 0), "Hall", "", 30, null, null));
        here = "/sessions/" + session;
        choose(PayChoice.ACCEPT, 0);
    }

    @Test
    void whoever_helps_to_lead_reads_the_offer_before_and_is_paid_by_it_also_when_they_change_what_they_chose() throws Exception {
        assertThat(page("member", "/invitation")).contains("£82.50").doesNotContain("help to lead it");
        assertThat(page("member", "")).as("who only comes reads it in the invitation").doesNotContain("Thank you in money");
        post("coordinator", "/work", "job-CO_FACILITATOR", person("member"));
        assertThat(page("member", "/invitation")).contains("You lead this session, or help to lead it. For that you are offered £30.00 for each hour.", "£90.00");
        assertThat(page("member", "")).as("also after they said yes to coming").contains("£30.00 for each hour", "£90.00");
        assertThat(page("visitor", "")).doesNotContain("£30.00 for each hour");
        come();
        var claim = claims.mine(world.me("member"), session).getFirst();
        assertThat(claim.fee()).isEqualTo(90_00);
        assertThat(claims.mine(world.me("visitor"), session).getFirst().leading()).isFalse();
        here = "";
        assertThat(page("member", "/claims/" + claim.id())).contains("at the rate for leading a session", "£90.00");
        choose(PayChoice.DECLINE, 0);
        assertThat(claims.mine(world.me("member"), session).getFirst().fee()).isZero();
        choose(PayChoice.LESS, 10_000);
        assertThat(claims.mine(world.me("member"), session).getFirst().fee()).as("less stays less").isEqualTo(30_00);
        choose(PayChoice.ACCEPT, 0);
        assertThat(claims.mine(world.me("member"), session).getFirst().fee()).isEqualTo(90_00);
    }

    @Test
    void whoever_has_another_job_is_paid_like_everybody_and_the_general_offer_says_both() throws Exception {
        sessions.give(world.me("coordinator"), session, Map.of(Job.TIMEKEEPER, person("member")));
        come();
        assertThat(claims.mine(world.me("member"), session).getFirst().fee()).isEqualTo(82_50);
        here = "/projects/" + world.id("project") + "/pay-offer/";
        assertThat(page("member", person("member"))).contains("£27.50 for each hour", "Whoever helps to lead a session is offered £30.00 for each hour of it.", "payment policy, September 2024");
    }

    @Test
    void whoever_is_counted_in_from_paper_when_the_session_has_ended_is_paid_and_who_is_counted_out_again_is_not() {
        sessions.open(world.me("coordinator"), session);
        sessions.countIn(world.me("coordinator"), session, person("visitor"), true);
        sessions.end(world.me("coordinator"), session, LocalDate.of(2030, 5, 21));
        assertThat(claims.mine(world.me("member"), session)).isEmpty();
        for (int twice = 0; twice < 2; twice++) sessions.countIn(world.me("coordinator"), session, person("member"), true);
        assertThat(claims.mine(world.me("member"), session)).singleElement().satisfies(it -> assertThat(it.fee()).isEqualTo(82_50));
        sessions.countIn(world.me("coordinator"), session, person("member"), false);
        assertThat(claims.mine(world.me("member"), session)).isEmpty();
        assertThat(claims.mine(world.me("visitor"), session)).hasSize(1);

        sessions.countIn(world.me("coordinator"), session, person("member"), true);
        var claim = claims.mine(world.me("member"), session).getFirst();
        assertThat(claims.approve(world.me("payment-approver"), world.place("payment-approver"), List.of(claim.id()))).isOne();
        sessions.countIn(world.me("coordinator"), session, person("member"), false);
        assertThat(claims.mine(world.me("member"), session)).as("somebody has said yes to it: they see to it").hasSize(1);
    }

    private void come() {
        sessions.open(world.me("coordinator"), session);
        for (var who : new String[] {"member", "visitor"}) sessions.countIn(world.me("coordinator"), session, person(who), true);
        sessions.end(world.me("coordinator"), session, LocalDate.of(2030, 5, 21));
    }

    private void choose(PayChoice choice, long less) {
        assertThat(offers.choose(world.me("member"), world.place("member"), person("member"), choice, less, "", How.IN_PERSON)).isTrue();
    }

    private String person(String role) {
        return world.me(role).person();
    }
}
