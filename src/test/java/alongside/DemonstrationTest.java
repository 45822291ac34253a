package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.certificates.Certificates;
import alongside.decisions.Afterwards;
import alongside.decisions.Decisions;
import alongside.evidence.Evidence;
import alongside.evidence.Found;
import alongside.followthrough.Reflections;
import alongside.maps.Comer;
import alongside.maps.Maps;
import alongside.maps.Outcome;
import alongside.maps.Results;
import alongside.maps.Sheets;
import alongside.live.Hands;
import alongside.live.HeardBoard;
import alongside.live.HeardCount;
import alongside.live.QuickVotes;
import alongside.office.Demonstration;
import alongside.payments.Claims;
import alongside.payments.PayOffer.Route;
import alongside.payments.Payments;
import alongside.people.People;
import alongside.post.Letters;
import alongside.projects.Level;
import alongside.projects.PartHistory;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.sessions.Agendas;
import alongside.sessions.Feedback;
import alongside.sessions.OwnView;
import alongside.sessions.Permissions;
import alongside.sessions.PlanChecks;
import alongside.sessions.Purpose;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.sessions.rules.PlanCheck;
import alongside.sessions.rules.Room;
import alongside.voices.Voices;
import alongside.voices.WhySheet;
import alongside.voices.Whys;
import alongside.who.Me;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The story of Harrowdale comes out with its exact numbers. */
@EmptyHouseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED) // it is played in days, each of which is over when it is over
@Order(Integer.MAX_VALUE) // the house is not empty after it
@DirtiesContext
class DemonstrationTest {

    @Autowired Demonstration demonstration;
    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Voices voices;
    @Autowired Whys whys;
    @Autowired Decisions decisions;
    @Autowired Afterwards afterwards;
    @Autowired Claims claims;
    @Autowired Payments payments;
    @Autowired Reflections reflections;
    @Autowired Evidence evidence;
    @Autowired Sessions sessions;
    @Autowired Feedback feedback;
    @Autowired Letters letters;
    @Autowired Agendas agendas;
    @Autowired Maps maps;
    @Autowired Sheets sheets;
    @Autowired Results results;
    @Autowired PlanChecks planChecks;
    @Autowired Permissions permissions;
    @Autowired HeardBoard heard;
    @Autowired QuickVotes votes;
    @Autowired Certificates certificates;
    @Autowired MockMvcTester mvc;

    @Test
    void the_story_comes_out_with_its_numbers() {
        assertThat(demonstration.possible()).isTrue();
        demonstration.load();
        assertThat(demonstration.possible()).isFalse();

        everythingSaidIsThere();
        everybodyIsAsked();
        theFirstSessionIsPlannedAndPermitted();
        everybodyIsPaid();
        everybodyHearsWhatBecameOfIt();
        theFactsShowIt();
        nothingIsLeftLying();
    }

    /** D10 of the story: three parts' own facts, and the one part that is not as it was declared. */
    private void theFactsShowIt() {
        var found = evidence.of(place("Marjorie Okell")).stream().collect(java.util.stream.Collectors.toMap(it -> it.part().part().title(), it -> it));
        assertThat(found.values()).filteredOn(it -> !it.asDeclared()).singleElement()
                .satisfies(it -> assertThat(it.part().part().title()).isEqualTo("Sending times and phone hours"))
                .satisfies(it -> assertThat(it.shown()).contains(Level.INVOLVING_YOU));
        assertThat(found.get("What all 612 recipients think").shown()).contains(Level.ASKING_YOU);
        assertThat(fact(found.get("Words and layout of six letters"), "evidence.fact.led-by-lived")).isEqualTo("2 of 3");
        assertThat(fact(found.get("Words and layout of six letters"), "evidence.fact.own-view")).isEqualTo("9 of 10");
        assertThat(fact(found.get("Words and layout of six letters"), "evidence.fact.told-in-time")).isEqualTo("38 of 41");
        assertThat(fact(found.get("Words and layout of six letters"), "evidence.fact.paid-in-time")).isEqualTo("40 of 41");
        assertThat(fact(found.get("Sending times and phone hours"), "evidence.fact.led-by-lived")).isEqualTo("1 of 3");
        assertThat(fact(found.get("Sending times and phone hours"), "evidence.fact.own-view.few")).as("four of ten are fewer than five").isEqualTo("0 of 10");
        assertThat(found.values()).allSatisfy(it -> assertThat(it.part().standing()).isNotEqualTo(PartHistory.Standing.DRAFT));
        var marjorie = place("Marjorie Okell");
        var first = sessions.of(marjorie).getFirst();
        assertThat(feedback.howItWas(new Me(marjorie.person(), "", false, true), first.id())).hasValueSatisfying(it -> {
            assertThat(it.answered()).isEqualTo(9);
            assertThat(it.views().getFirst().people()).isEqualTo(Map.of(OwnView.ASKED, 1, OwnView.INVOLVED, 3, OwnView.DECIDING_TOGETHER, 5));
            assertThat(it.breaks().enough()).isEqualTo(9);
            assertThat(it.words()).hasSize(2);
        });
    }

    /** D6: 612 were asked, 214 answered, 58 of them on paper and 7 by phone. */
    private void everybodyIsAsked() {
        var hattie = place("Hattie Lowe");
        var map = maps.in(hattie).getFirst();
        for (int i = 0; i < 600 && results.of(new Comer(hattieHerself(), null), map.id(), false).filter(it -> it.answers() == 5136).isEmpty(); i++) rest();
        assertThat(map.closed()).isTrue();
        assertThat(sheets.printed(hattieHerself(), map.id())).contains(612);
        assertThat(sheets.entered(hattieHerself(), map.id())).hasSize(58 + 7);
        var inside = results.of(new Comer(hattieHerself(), null), map.id(), false).orElseThrow();
        assertThat(inside.people().figure()).isEqualTo(214);
        assertThat(inside.answers()).isEqualTo(5136);
        assertThat(inside.statements()).hasSize(45);
        assertThat(inside.statements().stream().filter(it -> it.statement().fromPeople())).hasSize(27);
        assertThat(inside.groups()).extracting(it -> it.size().figure()).containsExactlyInAnyOrder(121L, 93L);
        assertThat(inside.came()).extracting(it -> it.people().isFigure() ? it.people().figure() : -1L).containsExactly(149L, 58L, 7L);
        assertThat(agree(inside, "Say at the top if I need to do something")).isEqualTo("199 of 214");
        assertThat(agree(inside, "Give me a name and direct number")).isEqualTo("188 of 214");
        var email = line(inside, "Send everything by email");
        assertThat(email.byGroup()).extracting(it -> it.agree().figure() + " of " + it.seen().figure()).containsExactlyInAnyOrder("38 of 121", "69 of 93");
        assertThat(inside.agreed().getFirst().statement().words()).isEqualTo("Say at the top if I need to do something");

        var inPublic = results.of(new Comer(null, null), map.id(), false).orElseThrow();
        assertThat(inPublic.about()).extracting(it -> it.people().isFigure() ? String.valueOf(it.people().figure()) : "*").containsExactly("170", "20", "10", "*", "*", "*");
        assertThat(inPublic.aboutAll().figure()).isEqualTo(215);
        assertThat(inPublic.came()).extracting(it -> it.people().isFigure() ? String.valueOf(it.people().figure()) : "*").containsExactly("150", "60", "*");
        assertThat(mvc.get().uri("/maps/" + map.id() + "/results")).hasStatusOk().bodyText()
                .contains("200 of 215 agree (about 9 in 10)", "Each figure is rounded by itself").doesNotContainPattern("\\b(199|188|5,136|214)\\b of|: 214\\b");
        assertThat(results.answersAsCsv(hattieHerself(), map.id()).orElseThrow().lines()).hasSize(1 + 5136);
    }

    /** Maps are made beside the requests. */
    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outcome.Line line(Outcome outcome, String words) {
        return outcome.statements().stream().filter(it -> it.statement().words().equals(words)).findFirst().orElseThrow();
    }

    private static String agree(Outcome outcome, String words) {
        var all = line(outcome, words).all();
        return all.agree().figure() + " of " + all.seen().figure();
    }

    private static String fact(Found part, String words) {
        return part.facts().stream().filter(it -> it.words().equals(words)).map(it -> it.count() + " of " + it.of()).findFirst().orElse("none");
    }

    /** The project is public, every session is sorted, and one letter lies ready for Colin. */
    private void nothingIsLeftLying() {
        assertThat(projects.inPublic()).hasSize(1);
        assertThat(sessions.of(place("Hattie Lowe"))).hasSize(4).allSatisfy(it -> assertThat(it.stage()).isEqualTo(Session.Stage.FINISHED))
                .allSatisfy(it -> assertThat(agendas.of(hattieHerself(), it.id())).as("the agenda of " + it.title()).isNotEmpty());
        assertThat(mvc.get().uri("/p/" + projects.inPublic().getFirst().id())).hasStatusOk().bodyText()
                .contains("Testers of the letters said they felt calmer", "fewer than 8").doesNotContainPattern(">[1-7] of \\d|\\b[1-7] of [2-9]\\d?\\b");
        assertThat(letters.today(hattieHerself())).extracting(it -> it.written().name()).containsExactly("Colin Frayne");
    }

    private void everythingSaidIsThere() {
        assertThat(voices.in(place("Lewis Achebe"))).hasSize(41);
        assertThat(decisions.of(place("Hattie Lowe"))).hasSize(6);
        var lewis = people.called("Lewis Achebe").orElseThrow();
        var why = whys.seenBy(new Me(lewis.id(), lewis.name(), false, false), whys.in(place("Lewis Achebe")).getFirst().id()).orElseThrow();
        assertThat(why.problem()).isEqualTo("Receipts come late");
        assertThat(why.all()).hasSize(7);
        assertThat(why.roots()).extracting(WhySheet.Because::words).containsExactly("Nobody had asked audit what they need.", "The batch is printed monthly.");
        decidedAsTold();
    }

    private void decidedAsTold() {
        var all = decisions.of(place("Hattie Lowe"));
        var opening = all.stream().filter(it -> it.question().startsWith("How shall letter D")).findFirst().orElseThrow();
        var rounds = decisions.result(opening);
        assertThat(rounds.answered()).as("Colin's envelope is counted once").isEqualTo(11);
        assertThat(rounds.chosen().stream().map(opening::title)).containsExactly("Question and answer");
        assertThat(rounds.story().stages().stream().map(stage -> opening.options().stream()
                .map(it -> stage.totals().get(it.id()).intValueExact()).toList()))
                .as("plain, question, pictures, keep").containsExactly(List.of(3, 4, 3, 1), List.of(4, 4, 3, 0), List.of(4, 7, 0, 0));
        var easyRead = all.stream().filter(it -> it.question().contains("easy-read")).findFirst().orElseThrow();
        assertThat(easyRead.agreed()).isTrue();
        assertThat(decisions.result(easyRead).totals().getFirst().number().intValueExact()).isEqualTo(45);
        assertThat(afterwards.aftermath(easyRead).review()).isEqualTo(java.time.LocalDate.of(2026, 10, 13));
        assertThat(afterwards.aftermath(easyRead).views()).hasSize(1);
    }

    /** D4: 150 minutes, 30 of them breaks, the longest stretch 40; one "no" keeps the sound off, and four people are in no photos. */
    private void theFirstSessionIsPlannedAndPermitted() {
        var hattie = place("Hattie Lowe");
        var me = hattieHerself();
        var first = sessions.of(hattie).getFirst().id();
        var looked = planChecks.of(me, first);
        assertThat(looked).filteredOn(it -> it.open()).as("nothing is left to look at").isEmpty();
        assertThat(looked).filteredOn(it -> !it.finding().fine()).extracting(it -> it.finding().what()).as("answered with a reason").containsExactly("vaisakhi", "followed-up");
        assertThat(looked).filteredOn(it -> it.finding().check() == PlanCheck.LONGEST_STRETCH).singleElement().satisfies(it ->
                assertThat(List.of(it.finding().figure(), it.finding().wanted())).isEqualTo(List.of(40, 40)));
        assertThat(looked).filteredOn(it -> it.finding().check() == PlanCheck.SHARE_OF_BREAKS).singleElement().satisfies(it -> assertThat(it.finding().figure()).isEqualTo(30));
        assertThat(permissions.room(me, first).get(Purpose.SOUND)).isEqualTo(Room.OFF);
        assertThat(permissions.tally(me, first, Purpose.PHOTOS)).contains(new Permissions.Tally(7, 4, 11));
        assertThat(permissions.room(me, first).get(Purpose.VIDEO)).isEqualTo(Room.OFF);
        assertThat(permissions.tally(me, first, Purpose.STORIES)).contains(new Permissions.Tally(9, 1, 11));
        assertThat(permissions.answered(me, first)).as("each has answered each question").isEqualTo(new Permissions.Tally(11, 0, 11));
        var tomos = people.called("Tomos Ellery").orElseThrow();
        assertThat(certificates.mine(new Me(tomos.id(), tomos.name(), false, true))).as("asked for after the first session").hasSize(1);
        assertThat(votes.hands(me, sessions.of(hattie).get(2).id())).as("hands of the third decide nothing").containsExactly(new Hands("Have we seen enough of letter B?", 9, 0, 2));
        assertThat(heard.counted(me, first)).as("of who was heard only this is kept").contains(new HeardCount(11, 0, 0, 2));
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

    private Me hattieHerself() {
        var hattie = people.called("Hattie Lowe").orElseThrow();
        return new Me(hattie.id(), hattie.name(), true, true);
    }

    private Place place(String name) {
        var person = people.called(name).orElseThrow();
        var me = new Me(person.id(), person.name(), person.employed(), true);
        return projects.place(me, projects.of(me).getFirst().id()).orElseThrow();
    }
}
