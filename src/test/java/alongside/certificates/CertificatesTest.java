package alongside.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.personal.KeptAboutPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A certificate says what its person wants said, whoever is shown it can check it, and it can be taken back. */
class CertificatesTest extends AtThePages {

    private static final Pattern CODE = Pattern.compile("certificate__code\">[^<]*<strong>([A-Z0-9]{4} [A-Z0-9]{4})");

    @Autowired DSLContext sql;
    @Autowired List<KeptAboutPeople> rooms;

    private String ask;

    @BeforeEach
    void the_world() {
        world.furnished();
        ask = "/projects/" + world.id("project") + "/certificate";
    }

    @Test
    void whoever_took_part_asks_and_whoever_has_the_code_reads_what_it_says_until_it_is_taken_back() throws Exception {
        assertThat(page("observer", ask)).contains("You have not been counted in");
        assertThat(page("member", ask)).contains("We counted ", "It does not say why you took part");
        assertThat(page("member", "/me/certificates")).contains(ask, "/certificates/" + world.id("certificate"));
        assertThat(post("member", ask, "name", "").getStatus()).isEqualTo(422);
        var made = post("member", ask, "name", "Winifred O’Dea", "skills", "DECIDING", "words", "I know what a good letter is");
        assertThat(made.getStatus()).isEqualTo(303);
        var here = made.getHeader("Location");
        assertThat(post("member", ask, "name", "Winifred O’Dea", "skills", "DECIDING", "words", "I know what a good letter is").getHeader("Location")).as("sent twice").isEqualTo(here);
        assertThat(page("member", here)).contains("Certificate for Winifred O’Dea", "Time in all: ", "Weighing things up", "“I know what a good letter is”")
                .as("the sessions are not named, and nothing says why").doesNotContain("Reading letters", "support", "care");
        assertThat(page("member", "/certificates/" + world.id("certificate"))).contains("Reading letters, Friday 12 April 2030");

        var code = code(page("member", here));
        assertThat(check(code.toLowerCase().replace(" ", "-"))).contains("We gave this certificate", "Winifred O’Dea took part in", "Time in all: ")
                .as("and no more").doesNotContain("Weighing things up", "good letter", "Wyn member");
        assertThat(check(code.substring(0, 7))).contains("We have no certificate with this code").doesNotContain("Winifred");

        assertThat(post("coordinator", here + "/taking-back").getStatus()).isEqualTo(404);
        assertThat(post("member", here + "/taking-back").getStatus()).isEqualTo(303);
        assertThat(check(code)).contains("We have no certificate with this code").doesNotContain("Winifred");
    }

    @Test
    void who_asks_by_post_gets_it_as_a_letter_and_the_one_who_wrote_it_down_prints_it() throws Exception {
        var person = world.me("member").person();
        var made = post("coordinator", ask + "/for", "person", person, "name", "Wyn Jones", "words", "", "how", "PAPER");
        assertThat(made.getStatus()).isEqualTo(303);
        var here = made.getHeader("Location");
        var code = code(page("coordinator", here));
        assertThat(mvc.get().uri(here).requestAttr(alongside.who.Me.class.getName(), world.me("co-lead")).exchange().getResponse().getStatus()).as("who arranges beside them").isEqualTo(404);
        assertThat(sql.fetch("select * from letter where kind = 'certificates.letter.given' and person = ?", person)).isNotEmpty();
        assertThat(page("member", "/people/" + person)).as("who wrote it down, and the way to undo it").contains("Wyn coordinator");
        assertThat(check(code)).contains("Wyn Jones took part in");
        assertThat(post("coordinator", ask + "/for", "person", world.me("observer").person(), "name", "Nobody", "how", "PAPER").getStatus()).as("who was at no session").isEqualTo(422);
    }

    @Test
    void it_is_given_out_to_its_person_and_nothing_of_it_stands_open_in_the_database() {
        var person = world.me("member").person();
        assertThat(sql.fetch("select * from certificate where person = ?", person)).isNotEmpty()
                .allSatisfy(row -> assertThat(row.intoMap().values().toString()).doesNotContain("Wyn M", "LISTENING"));
        var given = new ArrayList<String>();
        rooms.forEach(room -> room.kept().stream().filter(it -> it.table().equals("certificate") && it.rows() != null).forEach(it -> given.add(it.rows().apply(person).toString())));
        assertThat(given).singleElement().asString().contains("Wyn M", "LISTENING");
    }

    private String check(String code) throws Exception {
        return mvc.post().uri("/certificate").with(csrf()).param("code", code).exchange().getResponse().getContentAsString();
    }

    private static String code(String page) {
        var found = CODE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
