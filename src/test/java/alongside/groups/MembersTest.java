package alongside.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.people.Cast;
import alongside.people.EnteredFor;
import alongside.people.People;
import alongside.signin.SignIns;
import alongside.who.Me;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HouseHttpTest
class MembersTest {

    @Autowired MockMvcTester mvc;
    @Autowired Cast cast;
    @Autowired People people;
    @Autowired Groups groups;
    @Autowired Invitations invitations;
    @Autowired EnteredFor enteredFor;
    @Autowired SignIns signIns;

    private MvcTestResult post(Me me, String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), me);
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    @Test
    void a_list_is_checked_line_by_line_before_anything_is_saved_and_what_was_typed_stays() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var path = "/groups/" + group + "/members/list";
        var good = "Marjorie Okell, " + Cast.email("marjorie") + ", draws on support\nColin Frayne, 4 Mill Lane, Harrowdale, draws on support";
        var bad = good + "\nPeter Annis, carer";
        assertThat(post(hattie, path, "list", bad, "next", "MEMBER", "seen", bad)).hasStatus(422).bodyText()
                .contains("1 line needs mending").contains("Peter Annis, carer").contains("Please give an e-mail address");
        assertThat(groups.members(group)).isEmpty();
        assertThat(post(hattie, path, "list", good, "next", "MEMBER")).hasStatusOk().bodyText().contains("Nothing has been saved yet");
        assertThat(groups.members(group)).isEmpty();
        assertThat(post(hattie, path, "list", good, "next", "MEMBER", "seen", good.replace("\n", "\r\n"))).hasStatus(303);
        assertThat(groups.members(group)).hasSize(2);
        assertThat(post(hattie, path, "list", good, "next", "MEMBER", "seen", good)).hasStatus(422);
        assertThat(groups.members(group)).hasSize(2);
        assertThat(groups.livedExperience(group)).isEqualTo(new Share(2, 2));
    }

    @Test
    void one_person_is_added_with_only_a_postal_address_and_the_same_form_again_adds_nobody() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var fields = new String[] {"name", "Colin Frayne", "address", "4 Mill Lane\r\nHarrowdale", "stakeholder", "DRAWS_ON_SUPPORT", "gifts", "retired typesetter", "next", "VISITOR"};
        assertThat(post(hattie, "/groups/" + group + "/members", "name", "Colin Frayne", "stakeholder", "DRAWS_ON_SUPPORT", "next", "VISITOR"))
                .hasStatus(422).bodyText().contains("Please give an e-mail address");
        assertThat(post(hattie, "/groups/" + group + "/members", fields)).hasStatus(303);
        assertThat(post(hattie, "/groups/" + group + "/members", fields)).hasStatus(422).bodyText().contains("Somebody of this name is here already").contains("retired typesetter");
        var colin = groups.members(group).getFirst();
        assertThat(colin.kind()).isEqualTo(Membership.Kind.VISITOR);
        assertThat(colin.votes()).isFalse();
        assertThat(people.contact(colin.person()).address()).isEqualTo("4 Mill Lane\nHarrowdale");
        assertThat(post(hattie, "/groups/" + group + "/members/" + colin.person(), "kind", "MEMBER", "stakeholder", "DRAWS_ON_SUPPORT", "gifts", "x")).hasStatus(303);
        assertThat(groups.membership(group, colin.person()).orElseThrow().votes()).isTrue();
        assertThat(post(hattie, "/groups/" + group + "/members/" + colin.person() + "/leaving")).hasStatus(303);
        assertThat(groups.membership(group, colin.person())).isEmpty();
    }

    @Test
    void an_invitation_is_answered_by_its_link_with_nothing_typed_and_looking_answers_nothing() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var adaeze = cast.me("Adaeze Nwoko");
        var id = invitations.invite(hattie, group, adaeze.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT).orElseThrow();
        assertThat(invitations.invite(hattie, group, adaeze.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT)).contains(id);
        var secret = signIns.link(hattie, adaeze.person(), true);
        assertThat(mvc.get().uri("/invited/" + secret)).hasStatusOk().bodyText().contains("Are you Adaeze Nwoko?");
        assertThat(mvc.post().uri("/invited/" + secret).with(csrf())).hasStatusOk();
        assertThat(groups.membership(group, adaeze.person())).isEmpty();
        assertThat(mvc.post().uri("/invited/" + secret).with(csrf()).param("answer", "yes")).hasStatusOk().bodyText().contains("Welcome");
        assertThat(groups.membership(group, adaeze.person())).isPresent();
        assertThat(mvc.post().uri("/invited/" + secret).with(csrf()).param("answer", "no")).hasStatusOk();
        assertThat(groups.membership(group, adaeze.person())).isEmpty();
    }

    @Test
    void a_member_who_answers_by_phone_has_it_written_down_for_them() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var colin = cast.colin();
        var id = invitations.invite(hattie, group, colin.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT).orElseThrow();
        var stranger = cast.me("Sam Stranger");
        assertThat(post(stranger, "/invitations/" + id + "/answer", "answer", "YES", "how", "PHONE")).hasStatus(404);
        assertThat(post(hattie, "/invitations/" + id + "/answer", "answer", "YES")).hasStatus(422);
        assertThat(post(hattie, "/invitations/" + id + "/answer", "answer", "YES", "how", "PHONE", "read-back", "yes")).hasStatus(303);
        assertThat(groups.membership(group, colin.person())).isPresent();
        assertThat(enteredFor.forPerson(colin, colin.person())).singleElement().satisfies(it -> assertThat(it.readBack()).isTrue());
    }

    @Test
    void a_fresh_link_is_handed_over_by_whoever_arranges_and_never_for_people_with_a_duty() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var colin = cast.colin();
        assertThat(post(hattie, "/people/" + colin.person() + "/link")).hasStatus(404);
        cast.member(hattie, group, colin);
        var page = post(hattie, "/people/" + colin.person() + "/link");
        assertThat(page).hasStatusOk().bodyText().contains("A link for Colin Frayne");
        var secret = java.util.regex.Pattern.compile("/in/([0-9a-z]{40,})").matcher(body(page));
        assertThat(secret.find()).isTrue();
        assertThat(signIns.whose(secret.group(1))).contains(colin.person());
        people.give(null, colin.person(), alongside.people.Duty.SAFEGUARDING_CONTACT);
        assertThat(post(hattie, "/people/" + colin.person() + "/link")).hasStatus(404);
    }

    @Test
    void an_answer_written_down_wrongly_is_undone_by_the_member() {
        var hattie = cast.me("Hattie Lowe");
        var group = cast.group(hattie);
        var colin = cast.colin();
        var id = invitations.invite(hattie, group, colin.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT).orElseThrow();
        invitations.answerFor(hattie, id, true, alongside.people.How.PHONE, false);
        assertThat(post(colin, "/entries/" + enteredFor.forPerson(colin, colin.person()).getFirst().id() + "/undoing")).hasStatus(303);
        assertThat(groups.membership(group, colin.person())).isEmpty();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
