package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.decisions.Decisions;
import alongside.followthrough.Reflections;
import alongside.office.Demonstration;
import alongside.payments.Claims;
import alongside.payments.PayOffer.Route;
import alongside.payments.Payments;
import alongside.people.People;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.Voices;
import alongside.voices.WhySheet;
import alongside.voices.Whys;
import alongside.who.Me;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The story of Harrowdale comes out with its exact numbers. */
@SpringBootTest(properties = "house=demonstration")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestHouse.class)
@DirtiesContext
@Tag("database")
class DemonstrationTest {

    @Autowired Demonstration demonstration;
    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Voices voices;
    @Autowired Whys whys;
    @Autowired Decisions decisions;
    @Autowired Claims claims;
    @Autowired Payments payments;
    @Autowired Reflections reflections;

    @Test
    void the_story_comes_out_with_its_numbers() {
        assertThat(demonstration.possible()).isTrue();
        demonstration.load();
        assertThat(demonstration.possible()).isFalse();

        everythingSaidIsThere();
        everybodyIsPaid();
        everybodyHearsWhatBecameOfIt();
    }

    private void everythingSaidIsThere() {
        assertThat(voices.in(place("Lewis Achebe"))).hasSize(41);
        assertThat(decisions.of(place("Hattie Lowe"))).hasSize(4);
        var lewis = people.called("Lewis Achebe").orElseThrow();
        var why = whys.seenBy(new Me(lewis.id(), lewis.name(), false, false), whys.in(place("Lewis Achebe")).getFirst().id()).orElseThrow();
        assertThat(why.problem()).isEqualTo("Receipts come late");
        assertThat(why.all()).hasSize(7);
        assertThat(why.roots()).extracting(WhySheet.Because::words).containsExactly("Nobody had asked audit what they need.", "The batch is printed monthly.");
    }

    private void everybodyHearsWhatBecameOfIt() {
        var rows = reflections.of(place("Hattie Lowe"));
        assertThat(rows).hasSize(10);
        var answered = reflections.answered(place("Hattie Lowe"));
        assertThat(List.of(answered.inTime(), answered.of())).isEqualTo(List.of(38, 41));
    }

    private void everybodyIsPaid() {
        var orla = place("Orla Beech");
        var runs = payments.runs(orla).reversed();
        assertThat(runs.getFirst().total(Route.Kind.BANK)).isEqualTo(531_65);
        assertThat(runs.getFirst().total(Route.Kind.CHEQUE)).isEqualTo(87_90);
        var fees = claims.of(orla).stream().collect(java.util.stream.Collectors.groupingBy(
                it -> it.day().toString(), java.util.TreeMap::new, java.util.stream.Collectors.summingLong(it -> it.fee())));
        assertThat(fees.values()).containsExactly(536_25L, 618_75L, 618_75L, 412_50L, 412_50L);
        var expenses = claims.of(orla).stream().collect(java.util.stream.Collectors.groupingBy(
                it -> it.day().toString(), java.util.TreeMap::new, java.util.stream.Collectors.summingLong(it -> it.expenses())));
        assertThat(expenses.values()).containsExactly(83_30L, 79_10L, 81_60L, 0L, 64_00L);
        var time = payments.timeToPay(orla.project().id());
        assertThat(List.of(time.onTime(), time.of())).isEqualTo(List.of(40, 41));
    }

    private Place place(String name) {
        var person = people.called(name).orElseThrow();
        var me = new Me(person.id(), person.name(), person.employed(), true);
        return projects.place(me, projects.of(me).getFirst().id()).orElseThrow();
    }
}
