package alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.post.Addressee;
import alongside.who.Me;
import alongside.words.Words;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseHttpTest
class DetailsTest {

    @Autowired MockMvcTester mvc;
    @Autowired Cast cast;
    @Autowired People people;
    @Autowired DSLContext sql;

    private MvcTestResult change(Me me, String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), me);
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    @Test
    void a_person_says_how_letters_reach_them_and_in_which_words() {
        var colin = cast.colin();
        assertThat(change(colin, "/me/details", "name", "Colin Frayne", "reaching", "EMAIL", "news", "MONTHLY")).hasStatus(422)
                .bodyText().contains("Please write the e-mail address, or choose another way");
        assertThat(change(colin, "/me/details", "name", "Col Frayne", "reaching", "PHONE", "phone", "01632 960072", "news", "MONTHLY", "words", "EASY")).hasStatus(303);
        var addressee = people.addressee(colin.person());
        assertThat(addressee.name()).isEqualTo("Col Frayne");
        assertThat(addressee.channel()).isEqualTo(Addressee.Channel.PHONE);
        assertThat(addressee.rhythm()).isEqualTo(Addressee.Rhythm.MONTHLY);
        assertThat(addressee.locale()).isEqualTo(Words.ENGLISH_EASY);
    }

    @Test
    void an_address_of_somebody_else_is_refused_and_a_changed_one_is_told_to_the_old() {
        var ann = cast.me("Ann One");
        var ben = cast.me("Ben Two");
        var bens = people.contact(ben.person()).email();
        assertThat(change(ann, "/me/details", "name", "Ann One", "email", bens.toUpperCase(), "reaching", "EMAIL", "news", "AT_ONCE")).hasStatus(422)
                .bodyText().contains("We cannot use this e-mail address here");
        assertThat(change(ann, "/me/details", "name", "Ann One", "email", Cast.email("new"), "reaching", "EMAIL", "news", "AT_ONCE")).hasStatus(303);
        assertThat(sql.fetch("select * from letter where kind = 'people.letter.address-changed' and person = ?", ann.person())).hasSize(1);
    }

    @Test
    void whoever_arranges_changes_them_for_a_member_who_asks_and_the_member_sees_it() {
        var hattie = cast.me("Hattie Lowe");
        var colin = cast.colin();
        var path = "/people/" + colin.person();
        assertThat(mvc.get().uri(path).requestAttr(Me.class.getName(), hattie)).hasStatus(404);
        cast.member(hattie, cast.group(hattie), colin);
        assertThat(mvc.get().uri(path).requestAttr(Me.class.getName(), hattie)).hasStatusOk().bodyText().contains("4 Mill Lane");
        assertThat(change(hattie, path + "/details", "name", "Colin Frayne", "reaching", "POST", "address", "5 Mill Lane", "news", "AT_ONCE")).hasStatus(422);
        assertThat(change(hattie, path + "/details", "name", "Colin Frayne", "reaching", "POST", "address", "5 Mill Lane", "news", "AT_ONCE", "how", "PAPER")).hasStatus(303);
        assertThat(mvc.get().uri(path).requestAttr(Me.class.getName(), colin)).hasStatusOk().bodyText()
                .contains("5 Mill Lane").contains("Hattie Lowe wrote this down").contains("how to reach this person");
    }
}
