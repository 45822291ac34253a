package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.PeopleOfItsOwn;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.Duty;
import alongside.people.Worries;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.projects.Role;
import alongside.store.Clocks;
import alongside.store.Kept;
import alongside.uploads.Uploads;
import alongside.who.Me;
import alongside.words.Dates;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Questions that are made ready, given pictures and put; and votes that went wrong and are made void. */
class PreparedTest extends PeopleOfItsOwn {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 9);

    @Autowired Groups groups;
    @Autowired Projects projects;
    @Autowired Decisions decisions;
    @Autowired Answering answering;
    @Autowired Afterwards afterwards;
    @Autowired Preparing preparing;
    @Autowired Voiding voiding;
    @Autowired SecretVotes votes;
    @Autowired Worries worries;
    @Autowired Uploads uploads;
    @Autowired Kept kept;
    @Autowired Clocks clocks;
    @Autowired DSLContext sql;

    final List<Me> panel = new ArrayList<>();
    Me hattie;
    Place place;

    @BeforeEach
    void a_panel() {
        clocks.standAt(TODAY.atTime(11, 30).atZone(Dates.HERE).toInstant());
        hattie = person("Hattie");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (var name : List.of("Marjorie", "Dev", "Colin")) {
            panel.add(person(name));
            groups.join(hattie, place.project().group(), panel.getLast().person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
        }
    }

    @AfterEach
    void the_clock_goes_back() {
        clocks.moveBy(0);
    }

    @Test
    void a_question_is_kept_ready_given_a_picture_and_put() throws Exception {
        var kept = post(hattie, "/projects/" + place.project().id() + "/decisions", "way", "APPROVAL", "question", "Which opening?", "options", "Plain start\nPicture strip", "places", "1", "closes", "20 June 2026", "later", "yes");
        assertThat(kept).hasStatus(303);
        var here = kept.getResponse().getHeader("Location").replaceAll("\\?.*", "");
        assertThat(here).startsWith("/prepared/");
        assertThat(decisions.of(place)).as("nobody is asked yet").isEmpty();
        assertThat(get(panel.getFirst(), here)).as("nor sees it").hasStatus(404);
        var option = preparing.of(hattie, place).getFirst().it().options().getLast().id();
        assertThat(bring(here + "/options/" + option, ADrawing.asPng(), "")).as("words for whoever cannot see it").hasStatus(422);
        assertThat(bring(here + "/options/" + option, "no picture".getBytes(), "Three drawings")).hasStatus(422).bodyText().contains("We could not read this as a picture");
        assertThat(bring(here + "/options/" + option, ADrawing.asPng(), "Three drawings along the top")).hasStatus(303);
        assertThat(get(hattie, here)).bodyText().contains("Three drawings along the top");

        assertThat(post(hattie, here + "/opening")).hasStatus(303);
        assertThat(post(hattie, here + "/opening")).as("pressed twice").hasStatus(303);
        assertThat(decisions.of(place)).as("it is put once").hasSize(1);
        var made = decisions.of(place).getFirst();
        assertThat(get(hattie, here)).as("its page leads to it").hasStatus(303).headers().hasValue("Location", "/decisions/" + made.id());
        var pictured = made.options().getLast();
        var picture = "/decisions/" + made.id() + "/options/" + pictured.id() + "/picture";
        assertThat(get(panel.getFirst(), picture)).hasStatusOk().hasContentType("image/png");
        assertThat(get(person("Somebody else"), picture)).hasStatus(404);
        assertThat(get(panel.getFirst(), "/decisions/" + made.id())).bodyText().contains(picture, "alt=\"Three drawings along the top\"");
        assertThat(get(panel.getFirst(), "/decisions/" + made.id() + "/ballot-sheet")).as("also on paper").bodyText().contains(picture);
        panel.forEach(who -> answering.answer(who, made.id(), NewAnswer.ticks(java.util.Set.of(pictured.id()))));
        decisions.close(hattie, made.id());
        assertThat(get(panel.getFirst(), "/decisions/" + made.id())).as("and with the result").bodyText().contains(picture, "Chosen: Picture strip.");
    }

    @Test
    void a_question_for_a_session_is_put_in_the_room_with_two_presses() {
        var question = NewDecision.of("Break now?", Decision.Way.AGREE, "Ten minutes", 1, TODAY.plusDays(3)).about(null, "01session0000000000000000a").closingWhenAllHaveAnswered();
        var id = preparing.prepare(hattie, place, question);
        assertThat(preparing.ofSession(hattie, "01session0000000000000000a")).hasSize(1);
        assertThat(preparing.ofSession(panel.getFirst(), "01session0000000000000000a")).isEmpty();
        int letters = letters();
        assertThat(post(hattie, "/prepared/" + id + "/opening", "room", "yes")).hasStatus(303);
        var made = decisions.of(place).getFirst();
        assertThat(made.closes()).isEqualTo(TODAY);
        assertThat(letters()).as("asked aloud: no letter before its result").isEqualTo(letters);
        panel.forEach(who -> answering.answer(who, made.id(), NewAnswer.of(alongside.decisions.rules.Vote.AGREE, "")));
        assertThat(decisions.seenBy(hattie, made.id()).orElseThrow().agreed()).isTrue();
        assertThat(letters()).as("everybody hears the result").isEqualTo(letters + 3);
    }

    @Test
    void a_whole_vote_is_made_void_with_a_reason_and_put_anew() {
        var id = decisions.propose(hattie, place, NewDecision.approval("Which colour?", "", 1, TODAY.plusDays(3), "Blue", "", "Green", "").secretly());
        var green = decisions.seenBy(hattie, id).orElseThrow().options().getLast().id();
        votes.vote(panel.getFirst(), id, NewAnswer.ticks(java.util.Set.of(green)), votes.phrase(panel.getFirst(), id).orElseThrow());
        int letters = letters();
        assertThat(post(panel.getFirst(), "/decisions/" + id + "/voiding", "because", "I lost")).as("not by whoever votes").hasStatus(404);
        assertThat(post(hattie, "/decisions/" + id + "/voiding", "because", "")).hasStatus(422);
        assertThat(post(hattie, "/decisions/" + id + "/voiding", "because", "Two people were told how to vote.")).hasStatus(303);
        assertThat(letters()).as("everybody is told").isEqualTo(letters + 3);
        assertThat(sql.fetchCount(alongside.db.Tables.SEALED_BALLOT, alongside.db.Tables.SEALED_BALLOT.DECISION.eq(id))).as("nobody ever reads what was in the box").isZero();
        assertThat(sql.fetchCount(alongside.db.Tables.COUNTED_BALLOT, alongside.db.Tables.COUNTED_BALLOT.DECISION.eq(id))).isZero();
        assertThat(get(panel.getFirst(), "/decisions/" + id)).hasStatusOk().bodyText().contains("Void: this vote counts for nothing.", "Two people were told how to vote.");
        assertThat(post(hattie, "/decisions/" + id + "/voiding", "because", "Again")).as("once").hasStatus(404);
        assertThat(afterwards.joint(place.project().id())).as("it is no decision").isEmpty();

        for (int press = 0; press < 2; press++) assertThat(post(hattie, "/decisions/" + id + "/vote-instead")).hasStatus(303);
        assertThat(preparing.of(hattie, place)).as("pressed twice, ready once").hasSize(1);
        var ready = preparing.of(hattie, place).getFirst();
        assertThat(ready.it().secret()).isTrue();
        assertThat(post(hattie, "/prepared/" + ready.id() + "/opening")).hasStatus(303);
        assertThat(decisions.of(place).getFirst().insteadOf()).isEqualTo(id);
        assertThat(get(panel.getFirst(), "/decisions/" + id)).bodyText().contains("The vote that was put instead");
    }

    @Test
    void a_picture_that_nothing_shows_any_more_is_deleted() throws Exception {
        var id = preparing.prepare(hattie, place, NewDecision.approval("Which opening?", "", 1, TODAY.plusDays(3), "Plain", "", "Drawn", ""));
        var option = preparing.seenBy(hattie, id).orElseThrow().it().options().getLast().id();
        var kept = new ArrayList<String>();
        for (int width : List.of(31, 32)) {
            assertThat(preparing.picture(hattie, id, option, ADrawing.asPng(width), "A line")).isTrue();
            kept.add(preparing.seenBy(hattie, id).orElseThrow().it().options().getLast().picture());
        }
        assertThat(uploads.find(kept.getFirst())).as("another came instead").isEmpty();
        assertThat(preparing.picture(hattie, id, option, ADrawing.asPng(32), "A line again")).isTrue();
        assertThat(uploads.find(kept.getLast())).as("the same once more").isPresent();
        assertThat(preparing.drop(hattie, id)).isTrue();
        assertThat(uploads.find(kept.getLast())).as("thrown away with its question").isEmpty();
    }

    @Test
    void a_ballot_whose_picture_is_lost_is_printed_without_it() throws Exception {
        var id = preparing.prepare(hattie, place, NewDecision.approval("Which opening?", "", 1, TODAY.plusDays(3), "Plain", "", "Drawn", ""));
        var option = preparing.seenBy(hattie, id).orElseThrow().it().options().getLast().id();
        assertThat(preparing.picture(hattie, id, option, ADrawing.asPng(33), "A line")).isTrue();
        var made = preparing.start(hattie, id, false).orElseThrow();
        var sheet = "/decisions/" + made + "/ballot-sheet?pdf=clear";
        int whole = get(hattie, sheet).getResponse().getContentAsByteArray().length;
        var file = uploads.find(decisions.seenBy(hattie, made).orElseThrow().options().getLast().picture()).orElseThrow().id();
        assertThat(Files.deleteIfExists(kept.folder().resolve("uploads").resolve(file.substring(0, 2)).resolve(file))).isTrue();
        assertThat(get(hattie, sheet)).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(hattie, sheet).getResponse().getContentAsByteArray().length).as("the picture was in it, and is no more").isBetween(1000, whole - 1);
    }

    @Test
    void a_closed_vote_that_is_void_keeps_its_count_and_is_agreed_no_more() {
        var id = decisions.propose(hattie, place, NewDecision.consent("The plan?", "A plan", TODAY).closingWhenAllHaveAnswered());
        panel.forEach(who -> answering.answer(who, id, NewAnswer.consent()));
        assertThat(decisions.seenBy(hattie, id).orElseThrow().agreed()).isTrue();
        afterwards.writeOutcome(hattie, id, "We do the plan.", "It is good.", TODAY);
        assertThat(voiding.makeVoid(hattie, id, "The plan was not the one on the page.")).isTrue();
        assertThat(decisions.seenBy(hattie, id).orElseThrow().agreed()).isFalse();
        assertThat(get(panel.getFirst(), "/decisions/" + id)).bodyText().contains("Void: this vote counts for nothing.", "3 people agree.");
        int letters = letters();
        afterwards.reviewWhatIsDue();
        assertThat(letters()).as("nobody looks again at what counts for nothing").isEqualTo(letters);
    }

    @Test
    void who_was_pressed_writes_to_somebody_who_does_not_run_the_vote() {
        var contact = person("Contact " + java.util.UUID.randomUUID().toString().substring(0, 8));
        var both = person("Runs both");
        people.give(hattie, contact.person(), Duty.SAFEGUARDING_CONTACT);
        people.give(hattie, both.person(), Duty.SAFEGUARDING_CONTACT);
        projects.give(hattie, place, both.person(), Role.COORDINATOR);
        try {
            var id = decisions.propose(hattie, place, NewDecision.consent("The plan?", "A plan", TODAY.plusDays(2)));
            assertThat(get(panel.getFirst(), "/decisions/" + id + "/pressed")).hasStatusOk().bodyText().contains(contact.name()).doesNotContain("Runs both");
            assertThat(get(hattie, "/decisions/" + id + "/pressed")).as("for whoever was asked").hasStatus(404);
            int before = worries.list(both).orElseThrow().size();
            int read = worries.list(contact).orElseThrow().size();
            assertThat(post(panel.getFirst(), "/decisions/" + id + "/pressed", "words", "My worker stood behind me", "reach", "")).hasStatus(303);
            assertThat(worries.list(both).orElseThrow()).as("whoever runs the vote sees not even that it was written").hasSize(before);
            var written = worries.list(contact).orElseThrow();
            assertThat(written).hasSize(read + 1);
            assertThat(worries.open(contact, written.getFirst().id()).orElseThrow().words()).contains("The plan?", "My worker stood behind me");
            assertThat(worries.open(both, written.getFirst().id())).isEmpty();
        } finally {
            people.take(hattie, contact.person(), Duty.SAFEGUARDING_CONTACT);
            people.take(hattie, both.person(), Duty.SAFEGUARDING_CONTACT);
        }
    }

    private int letters() {
        return sql.fetchCount(alongside.db.Tables.LETTER);
    }

    private MvcTestResult bring(String path, byte[] file, String shows) {
        return mvc.post().uri(path).multipart().file(new MockMultipartFile("file", "a.png", "image/png", file)).param("shows", shows).with(csrf()).requestAttr(Me.class.getName(), hattie).exchange();
    }
}
