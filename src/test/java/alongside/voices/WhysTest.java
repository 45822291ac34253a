package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.facts.Facts;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Why, why, why: five levels, two branches, two roots, sheets of two tables, as in the story. */
@HouseHttpTest
class WhysTest {

    @Autowired World world;
    @Autowired Whys whys;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired Facts facts;
    @Autowired DSLContext sql;
    @Autowired MockMvcTester mvc;

    Me imogen;
    Me graham;
    String sheet;

    @BeforeEach
    void receipts_come_late() {
        world.furnished();
        imogen = world.me("facilitator");
        graham = world.me("member");
        sheet = whys.begin(imogen, world.place("facilitator"), world.id("session"), null, "Receipts come late", "Table 1").orElseThrow();
    }

    private String because(String above, String words) {
        return whys.because(imogen, sheet, above, words, graham.person()).orElseThrow();
    }

    private String theLongBranch() {
        var which = because(null, "People don't know which to send");
        var rules = because(which, "The letter lists rules, not steps");
        var auditors = because(rules, "It was written for auditors");
        var feared = because(auditors, "The team feared failing audit");
        return because(feared, "Nobody had asked audit what they need");
    }

    private WhySheet seen(Me me) {
        return whys.seenBy(me, sheet).orElseThrow();
    }

    @Test
    void a_chain_branches_ends_in_roots_and_says_who_said_what() {
        var root = theLongBranch();
        var late = because(null, "The letter arrives after the due date");
        because(late, "The batch is printed monthly");
        assertThat(whys.markRoot(graham, sheet, root, null)).isTrue();
        var read = seen(graham);
        assertThat(read.answers()).extracting(WhySheet.Because::words).containsExactly("People don't know which to send", "The letter arrives after the due date");
        assertThat(read.all()).hasSize(7).allSatisfy(it -> assertThat(it.saidBy()).isEqualTo("Wyn member"));
        assertThat(read.roots()).extracting(WhySheet.Because::id).containsExactly(root);
        assertThat(whys.seenBy(world.me("outsider"), sheet)).isEmpty();
        assertThat(whys.markRoot(world.me("observer"), sheet, late, null)).isFalse();
    }

    @Test
    void a_root_goes_on_as_words_that_can_become_a_row() {
        var root = theLongBranch();
        assertThat(whys.goOn(imogen, sheet, root)).as("not a root yet").isEmpty();
        whys.markRoot(imogen, sheet, root, null);
        assertThat(whys.goOn(graham, sheet, root)).as("a member does not write down what others say").isEmpty();
        var words = whys.goOn(imogen, sheet, root).orElseThrow();
        assertThat(whys.goOn(imogen, sheet, root)).hasValue(words);
        assertThat(voices.seenBy(graham, words).orElseThrow().mine()).isTrue();
        assertThat(page("/contributions/" + words, imogen)).contains("Receipts come late").contains("/reflections/new?contribution=" + words);
        assertThat(whys.about(graham, words)).extracting(WhyLine::id).containsExactly(sheet);
        takingOut.takeBack(graham, words);
        assertThat(seen(graham).roots().getFirst().root().contribution()).isNull();
    }

    @Test
    void sheets_of_two_tables_are_joined_and_can_be_separated_again() {
        theLongBranch();
        var second = whys.begin(graham, world.place("member"), world.id("session"), null, "The receipts are late", "Table 2").orElseThrow();
        var hers = whys.because(graham, second, null, "The envelope is too small", graham.person()).orElseThrow();
        assertThat(whys.join(graham, second, sheet)).isFalse();
        assertThat(whys.join(imogen, second, sheet)).isTrue();
        var joined = seen(graham);
        assertThat(joined.answers()).hasSize(2);
        assertThat(joined.answers().getLast().table()).isEqualTo("Table 2");
        assertThat(whys.seenBy(graham, second).orElseThrow().id()).isEqualTo(sheet);
        whys.because(graham, sheet, hers, "It is the same envelope for everybody", null).orElseThrow();
        assertThat(whys.in(world.place("member"))).extracting(WhyLine::id).contains(sheet).doesNotContain(second);
        assertThat(whys.separate(imogen, second)).isTrue();
        assertThat(seen(graham).answers()).hasSize(1);
        assertThat(whys.seenBy(graham, second).orElseThrow().all()).hasSize(2);
    }

    @Test
    void of_an_answer_without_a_name_nobody_is_kept() {
        var unnamed = whys.because(graham, sheet, null, "I was afraid to ask", null).orElseThrow();
        assertThat(sql.fetch("select * from why_answer where id = ?", unnamed).format(100)).doesNotContain(graham.person());
        assertThat(facts.to(sheet)).noneMatch(it -> it.kind().equals("voices.why-answered"));
        assertThat(page("/whys/" + sheet, imogen)).contains("I was afraid to ask").contains("No name given");
        assertThat(whys.takeOut(graham, sheet, unnamed)).as("nobody knows that it is theirs").isFalse();
        assertThat(whys.takeOut(imogen, sheet, unnamed)).isTrue();
    }

    @Test
    void a_member_names_only_themselves() {
        assertThat(whys.because(graham, sheet, null, "She said so", world.me("visitor").person())).isEmpty();
        assertThat(whys.because(imogen, sheet, null, "She said so", world.me("outsider").person())).isEmpty();
    }

    @Test
    void it_reads_well_aloud_and_prints() {
        whys.markRoot(imogen, sheet, theLongBranch(), null);
        assertThat(page("/whys/" + sheet, graham)).containsSubsequence("Receipts come late", "Because", "which to send", "Because", "not steps", "Root cause");
        assertThat(page("/whys/" + sheet + "/paper", graham)).contains("Receipts come late").contains("blank--whole");
        var from = saying.say(graham, world.place("member"), NewContribution.own(null, Kind.CONCERN, "Audit will fail us.", Visibility.NAMED));
        assertThat(page("/contributions/" + from, graham)).contains("/whys?contribution=" + from);
    }

    private String page(String path, Me me) {
        try {
            return mvc.get().uri(path).requestAttr(Me.class.getName(), me).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
