package alongside.sessions;

import static alongside.db.Tables.HAPPENING;
import static alongside.db.Tables.LETTER;
import static alongside.db.Tables.SESSION_INVITATION_DOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.design.KeepsReading;
import alongside.design.ReadingSettings;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Clocks;
import alongside.store.Ids;
import alongside.who.Me;
import alongside.words.Dates;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody answers an invitation from its letter without coming in: they read what the letter says, they answer, and nothing else opens. */
class ComingTest extends AtThePages {

    private static final LocalDate DAY = LocalDate.of(2032, 9, 9);

    @Autowired Sessions sessions;
    @Autowired Invitations invitations;
    @Autowired Moves moves;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired KeepsReading reading;
    @Autowired DoorStore doors;
    @Autowired Clocks clock;
    @Autowired DSLContext sql;

    private Me lead;
    private Me mary;
    private Place place;
    private String id;

    @BeforeEach
    void somebody_is_invited() {
        world.furnished();
        lead = somebody("Lena Lead");
        place = projects.place(lead, projects.begin(lead, "By letter", "Read at the kitchen table")).orElseThrow();
        mary = somebody("Mary Quill");
        groups.join(lead, place.project().group(), mary.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        id = sessions.plan(lead, place, plan(DAY));
        invitations.invite(lead, id);
    }

    @AfterEach
    void today_again() {
        clock.moveBy(0);
        sql.update(LETTER).set(LETTER.STATE, "posted").where(LETTER.PERSON.in(lead.person(), mary.person())).execute();
    }

    private static NewSession plan(LocalDate day) {
        return new NewSession("Bread and letters", "Read them aloud", day, LocalTime.of(10, 30), LocalTime.of(13, 0), "Mill Street Hub", "", 30, null, null);
    }

    /** By post, so that what waits for them can be read. */
    private Me somebody(String name) {
        return new Me(people.welcome(null, new NewPerson(name, "", "", "1 Mill Lane", Reaching.POST, false, "")), name, false, true);
    }

    private String door() {
        return lettersTo(mary.person()).getLast().written().path();
    }

    private Invitation.Reply answer() {
        return invitations.of(lead, id).get(mary.person()).reply();
    }

    private MockHttpServletResponse as(Me me, String path) {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), me).exchange().getResponse();
    }

    private MockHttpServletResponse say(String path, String reply) throws UnsupportedEncodingException {
        return stranger(path + "/invitation", "reply", reply, "read", Jsoup.parse(open(path + "/invitation")).select("input[name=read]").val());
    }

    @Test
    void they_read_what_it_is_and_what_is_paid_and_answer_with_nothing_typed() throws Exception {
        var door = door();
        assertThat(lettersTo(mary.person()).getLast().written().text()).as("also on paper").contains("For this session you are offered £82.50: 3 hours");
        assertThat(open(door)).contains("Are you Mary Quill?", "Yes, that is me").doesNotContain("Bread and letters", "Mill Street", "£");
        var on = stranger(door);
        assertThat(on.getRedirectedUrl()).isEqualTo(door + "/invitation");
        var page = open(door + "/invitation");
        assertThat(page).contains("Bread and letters", "Read them aloud", "For Mary Quill", "Mill Street Hub", "3 hours in all", "£82.50", "Yes, I will come", "I am not sure yet", "Whoever has this letter can open this page");
        assertThat(page.indexOf("£82.50")).as("before anybody says yes").isLessThan(page.indexOf("Yes, I will come"));
        assertThat(Jsoup.parse(page).select("input:not([type=hidden]), textarea, select")).as("nothing is typed").isEmpty();

        var said = say(door, "YES");
        assertThat(said.getStatus()).isEqualTo(303);
        assertThat(said.getCookies()).extracting(Cookie::getName).as("nobody has come in by that").noneMatch(it -> it.contains("alongside"));
        assertThat(answer()).isEqualTo(Invitation.Reply.YES);
        assertThat(open(door + "/invitation")).contains("You answered: Yes, will come.", "You can change your answer until it begins", "/sessions/" + id + "/preparing");
        say(door, "MAYBE");
        assertThat(answer()).isEqualTo(Invitation.Reply.MAYBE);
        say(door, "NO");
        assertThat(answer()).isEqualTo(Invitation.Reply.NO);

        assertThat(as(lead, "/sessions/" + id + "/people").getContentAsString()).contains("Mary Quill – No, cannot come, by the link in their letter");
        assertThat(as(mary, "/sessions/" + id + "/invitation").getContentAsString()).as("their own page says so too").contains("This answer came by the link in your letter");
        assertThat(sql.fetch(HAPPENING, HAPPENING.SUBJECT.eq(id), HAPPENING.KIND.eq("sessions.replied-by-letter"))).as("what happened, without words")
                .extracting(it -> it.getPerson() + it.getDetail()).containsExactly(mary.person() + "YES", mary.person() + "MAYBE", mary.person() + "NO");
        assertThat(invitations.reply(mary, id, Invitation.Reply.YES)).as("whoever comes in has the last word").isTrue();
        assertThat(as(lead, "/sessions/" + id + "/people").getContentAsString()).contains("Mary Quill – Yes, will come<").doesNotContain("by the link");
    }

    @Test
    void looking_changes_nothing_and_no_secret_is_kept() throws Exception {
        var door = door();
        var before = sql.fetchCount(HAPPENING);
        for (var path : List.of(door, door + "/invitation")) {
            for (int i = 0; i < 3; i++) assertThat(mvc.get().uri(path)).hasStatusOk();
            assertThat(mvc.head().uri(path)).hasStatusOk();
        }
        stranger(door);
        assertThat(answer()).isEqualTo(Invitation.Reply.NONE);
        assertThat(sql.fetchCount(HAPPENING)).isEqualTo(before);
        var secret = door.substring("/coming/".length());
        assertThat(secret).as("256 bits").hasSize(52);
        assertThat(sql.selectFrom(SESSION_INVITATION_DOOR).fetch(SESSION_INVITATION_DOOR.DOOR)).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContain(secret));
        assertThat(sql.select(LETTER.SEALED).from(LETTER).where(LETTER.PERSON.eq(mary.person())).fetch(LETTER.SEALED)).allSatisfy(it -> assertThat(it).doesNotContain(secret));
    }

    @Test
    void a_letter_that_was_passed_on_opens_nothing_of_the_person_or_the_project() throws Exception {
        var door = door();
        var html = mvc.get().uri(door + "/invitation").exchange().getResponse().getContentAsString();
        assertThat(html).doesNotContain("Lena Lead", "By letter", place.project().id());
        for (var link : Jsoup.parse(html).select("a[href^=/sessions], a[href^=/projects]").eachAttr("href"))
            assertThat(mvc.get().uri(link)).as(link).hasStatus(303).hasHeader("Location", "/sign-in");
        for (var verb : List.of("/sessions/" + id + "/invitation", "/sessions/" + id + "/preparing", "/sessions/" + id + "/permissions/SOUND"))
            assertThat(stranger(verb, "reply", "YES", "ready", "yes", "answer", "YES").getRedirectedUrl()).as(verb).startsWith("/sign-in");
        assertThat(mvc.post().uri("/in/" + door.substring("/coming/".length())).with(csrf())).as("it is no way in").hasStatusOk().bodyText().contains("too old");
        assertThat(mvc.post().uri(door + "/invitation").param("reply", "YES")).as("no form of ours").hasStatus(303);
        assertThat(answer()).isEqualTo(Invitation.Reply.NONE);
    }

    @Test
    void whoever_has_come_in_goes_straight_there_and_somebody_else_answers_nothing() throws Exception {
        var door = door();
        for (var path : List.of(door, door + "/invitation")) {
            assertThat(as(mary, path).getRedirectedUrl()).isEqualTo("/sessions/" + id + "/invitation");
            assertThat(as(lead, path).getContentAsString()).contains("You have come in as Lena Lead", "This letter is for Mary Quill", "sign out").doesNotContain("£82.50", "Yes, I will come");
        }
        assertThat(mvc.post().uri(door + "/invitation").with(csrf()).requestAttr(Me.class.getName(), lead).param("reply", "YES").param("read", "0")).hasStatusOk();
        assertThat(answer()).isEqualTo(Invitation.Reply.NONE);
    }

    @Test
    void a_yes_to_one_day_is_no_yes_to_another_and_the_old_letter_says_the_new_day() throws Exception {
        var door = door();
        var read = Jsoup.parse(open(door + "/invitation")).select("input[name=read]").val();
        assertThat(moves.change(lead, id, plan(DAY.plusDays(7)), "The hall is taken", false)).isTrue();
        var late = stranger(door + "/invitation", "reply", "YES", "read", read);
        assertThat(late.getContentAsString()).contains("Your answer is not saved yet", "Thursday 16 September 2032", "This was changed after the first letters");
        for (var odd : List.of("", "-1", "x".repeat(5000), "99999999999"))
            assertThat(stranger(door + "/invitation", "reply", "YES", "read", odd).getStatus()).as(odd).isEqualTo(200);
        for (var odd : List.of("NONE", "yes please", "Y".repeat(9000))) assertThat(stranger(door + "/invitation", "reply", odd, "read", "1").getStatus()).isEqualTo(200);
        assertThat(answer()).isEqualTo(Invitation.Reply.NONE);
        assertThat(door()).as("the letter that says so has a door of its own").isNotEqualTo(door);
        say(door(), "YES");
        assertThat(answer()).isEqualTo(Invitation.Reply.YES);
        say(door, "YES");
        assertThat(sql.fetchCount(HAPPENING, HAPPENING.SUBJECT.eq(id).and(HAPPENING.KIND.eq("sessions.replied-by-letter")))).as("said again it is the same").isEqualTo(1);
    }

    @Test
    void once_it_has_begun_is_called_off_or_they_have_left_nothing_is_answered_and_the_page_says_what_to_do() throws Exception {
        var door = door();
        clock.moveBy(Duration.between(clock.instant(), DAY.atTime(10, 31).atZone(Dates.HERE).toInstant()).toMillis());
        assertThat(open(door)).contains("answers are closed", "please phone us", "/sessions/" + id).doesNotContain("Mary");
        assertThat(stranger(door + "/invitation", "reply", "YES", "read", "0").getContentAsString()).contains("answers are closed");
        clock.moveBy(0);
        assertThat(moves.callOff(lead, id, "The hall is shut", false)).isTrue();
        assertThat(open(door)).contains("Bread and letters does not take place", "You need not answer").doesNotContain("Mary", "The hall is shut");
        assertThat(stranger(door + "/invitation", "reply", "YES", "read", "1").getContentAsString()).contains("does not take place");
        groups.leave(lead, place.project().group(), mary.person());
        var left = open(door);
        assertThat(left).contains("opens no invitation any more", "phone us").doesNotContain("Mary", "Bread");
        for (var made : List.of("/coming/" + Ids.secret(), "/coming/" + "x".repeat(2000), "/coming/" + door.substring("/coming/".length()).toUpperCase(Locale.ROOT)))
            for (var then : List.of("", "/invitation")) {
                assertThat(plain(open(made + then))).as("as if it never was").isEqualTo(plain(left));
                assertThat(stranger(made + then, "reply", "YES", "read", "0").getContentAsString()).contains("opens no invitation any more");
            }
        assertThat(answer()).isEqualTo(Invitation.Reply.NONE);
    }

    private static String plain(String page) {
        return Jsoup.parse(page).select("h1, h1 ~ p").text();
    }

    @Test
    void it_is_in_the_words_in_which_they_were_written_to_unless_this_browser_has_chosen() throws Exception {
        reading.keep(mary, ReadingSettings.USUAL.in(ReadingSettings.Language.CY));
        var door = door();
        var welsh = mvc.get().uri(door).exchange().getResponse();
        assertThat(welsh.getContentAsString()).contains("Ai chi yw Mary Quill?", "lang=\"cy\"");
        assertThat(welsh.getCookies()).as("and nothing is chosen for whoever reads it").extracting(Cookie::getName).doesNotContain("reading");
        assertThat(open(door + "/invitation")).contains("£82.50", "Am y sesiwn hon");
        reading.keep(mary, ReadingSettings.USUAL.inEasyRead(true));
        assertThat(open(door + "/invitation")).contains("We offer you £82.50 for this session.");
        assertThat(mvc.get().uri(door).cookie(new Cookie("reading", ReadingSettings.USUAL.code())).exchange().getResponse().getContentAsString()).contains("You type nothing.");
        var own = Jsoup.parse(mvc.get().uri(door + "/invitation").exchange().getResponse().getContentAsString());
        assertThat(own.select("form[action^=/reading-settings] input[name=back]").eachAttr("value")).as("pressing Easy read stays here").allMatch((door + "/invitation")::equals);
    }

    @Test
    void whoever_supports_somebody_answers_by_their_own_letter_and_reads_nobodys_name_and_no_pay() throws Exception {
        var helper = world.me("supporter");
        var theirs = sessions.plan(world.me("coordinator"), world.place("coordinator"), plan(DAY));
        long before = sql.select(DSL.max(LETTER.ORD)).from(LETTER).fetchOptional(0, Long.class).orElse(0L);
        invitations.invite(world.me("coordinator"), theirs, Set.of(helper.person()));
        assertThat(sql.fetchCount(LETTER, LETTER.ORD.gt(before), LETTER.KIND.eq("sessions.letter.invitation-with"))).isEqualTo(1);
        var path = doors.path(theirs, helper.person());
        assertThat(open(path + "/invitation")).contains("You are invited to support somebody", "Whoever takes part keeps their place").doesNotContain("£", world.me("member").name());
        say(path, "YES");
        assertThat(invitations.of(world.me("coordinator"), theirs).get(helper.person()).byLetter()).isTrue();
    }

    @Test
    void one_letter_answers_so_often_and_then_waits_and_others_go_on() throws Exception {
        var door = door();
        int waits = 0;
        for (int i = 0; i < 40; i++) if (say(door, i % 2 == 0 ? "YES" : "NO").getStatus() == 429) waits++;
        assertThat(waits).isEqualTo(10);
        assertThat(open(door)).as("it can still be read").contains("Are you Mary Quill?");
        for (int i = 0; i < 300; i++) assertThat(from("10.7.7.7", "/coming/guess" + i).getStatus()).isEqualTo(200);
        assertThat(from("10.7.7.7", "/coming/guess").getStatus()).isEqualTo(429);
        assertThat(from("10.7.7.7", door).getContentAsString()).as("guessing shuts out nobody who has a letter").contains("Are you Mary Quill?");
    }

    private MockHttpServletResponse from(String address, String path) {
        return mvc.get().uri(path).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }).exchange().getResponse();
    }
}
