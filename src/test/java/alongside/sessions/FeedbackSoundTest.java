package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.store.Ids;
import alongside.uploads.Uploads;
import alongside.who.Me;
import alongside.words.Dates;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How it was can be said by a face or aloud. Those who organise hear it and write it down; nothing says whose voice it is. */
@HouseHttpTest
class FeedbackSoundTest {

    @Autowired MockMvcTester mvc;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired People people;
    @Autowired Sessions sessions;
    @Autowired Feedback feedback;
    @Autowired FeedbackSounds sounds;
    @Autowired Uploads uploads;
    @Autowired InstantSource clock;
    @Autowired DSLContext sql;

    private final List<Me> members = new ArrayList<>();
    private Me hattie;
    private String session;

    /** A sound as a telephone writes it: with the street where it was recorded. @param last its last sample: equal sounds are kept once */
    static byte[] wav(String title, int last) {
        var words = title.getBytes(StandardCharsets.US_ASCII);
        int odd = words.length % 2;
        return ByteBuffer.allocate(12 + 24 + 20 + words.length + odd + 12).order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + 24 + 20 + words.length + odd + 12).put("WAVE".getBytes(StandardCharsets.US_ASCII))
                .put("fmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000).putShort((short) 1).putShort((short) 8)
                .put("LIST".getBytes(StandardCharsets.US_ASCII)).putInt(12 + words.length + odd).put("INFOINAM".getBytes(StandardCharsets.US_ASCII)).putInt(words.length).put(words).put(new byte[odd])
                .put("data".getBytes(StandardCharsets.US_ASCII)).putInt(4).put(new byte[] {1, 2, 3, (byte) last}).array();
    }

    @BeforeEach
    void a_session_that_is_over() {
        hattie = person("Hattie Lowe");
        var project = projects.begin(hattie, "Letters", "Clear letters");
        var place = projects.place(hattie, project).orElseThrow();
        session = sessions.plan(hattie, place, new NewSession("Session 1", "Read", Dates.dayOf(clock.instant()), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        for (int i = 0; i < 6; i++) {
            var member = person("Member " + i);
            groups.join(hattie, place.project().group(), member.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
            members.add(member);
            sessions.countIn(hattie, session, member.person(), true);
        }
        sessions.end(hattie, session, LocalDate.of(2999, 1, 1));
    }

    @Test
    void each_word_has_its_face_and_the_word_is_what_counts() {
        assertThat(get(members.getFirst(), "/sessions/" + session + "/feedback")).bodyText()
                .contains("picture-face-told", "picture-face-asked", "picture-face-involved", "picture-face-together", "They told us", "Or say it aloud");
        assertThat(get(hattie, "/sessions/" + session + "/feedback/sheet")).bodyText().contains("picture-face-told");
    }

    @Test
    void what_is_said_aloud_is_heard_by_those_who_organise_and_read_by_everybody_once_five_have_answered() throws IOException {
        assertThat(give(members.getFirst(), "not a sound".getBytes(StandardCharsets.US_ASCII))).hasStatus(422).bodyText().contains("We can only take a sound");
        assertThat(feedback.mayAnswer(members.getFirst(), session)).as("nothing was taken").isTrue();
        assertThat(give(members.getFirst(), wav("14 Mill Street, Member 0", 4))).hasStatus(303);
        for (int i = 1; i < 4; i++) feedback.give(members.get(i), session, new NewFeedback(Map.of("", OwnView.INVOLVED), true, ""));
        assertThat(sounds.of(hattie, session)).as("four have answered").isEmpty();
        assertThat(get(hattie, "/sessions/" + session)).bodyText().doesNotContain("said aloud");
        feedback.give(members.get(4), session, new NewFeedback(Map.of("", OwnView.INVOLVED), true, ""));

        assertThat(get(hattie, "/sessions/" + session)).bodyText().contains("Listen to what 1 person said aloud");
        assertThat(get(members.get(1), "/sessions/" + session)).bodyText().doesNotContain("said aloud");
        var one = sounds.of(hattie, session).getFirst();
        var page = "/sessions/" + session + "/feedback/sounds";
        assertThat(get(hattie, page + "/" + one.id())).hasStatusOk().hasContentType("audio/wav");
        assertThat(get(members.getFirst(), page + "/" + one.id())).as("who said it").hasStatus(404);
        assertThat(new String(uploads.read(one.sound()), StandardCharsets.ISO_8859_1)).as("the street").doesNotContain("Mill Street").contains("\1\2\3\4");
        assertThat(sounds.delete(hattie, session, one.id())).as("before it is written down").isFalse();

        assertThat(post(hattie, page + "/" + one.id(), "words-" + one.id(), "")).hasStatus(422);
        assertThat(post(hattie, page + "/" + one.id(), "words-" + one.id(), "The bus left too early")).hasStatus(303);
        assertThat(get(members.get(1), "/sessions/" + session)).bodyText().contains("The bus left too early");
        assertThat(post(hattie, page + "/" + one.id() + "/removal")).hasStatus(303);
        assertThat(uploads.find(one.sound().id())).as("the voice").isEmpty();
        assertThat(get(members.get(1), "/sessions/" + session)).bodyText().contains("The bus left too early");
    }

    @Test
    void nothing_ties_a_voice_to_a_person() throws IOException {
        sounds.give(members.get(2), session, new NewFeedback(Map.of(), null, ""), wav("Member 2", 5));
        assertThat(sql.fetch("select * from session_feedback_sound where session = ?", session)).singleElement()
                .satisfies(row -> assertThat(row.intoMap().keySet()).containsExactlyInAnyOrder("id", "session", "upload", "words"));
        assertThat(sql.fetch("select * from happening where kind = 'sessions.feedback-given' and subject = ?", session)).singleElement().satisfies(row -> assertThat(row.get("person")).isNull());
    }

    private MvcTestResult give(Me me, byte[] sound) {
        return mvc.post().uri("/sessions/" + session + "/feedback").multipart().file(new MockMultipartFile("sound", "Member 0.wav", "audio/wav", sound)).with(csrf()).requestAttr(Me.class.getName(), me).exchange();
    }

    private Me person(String name) {
        var id = people.welcome(null, new NewPerson(name, Ids.fresh() + "@example.org", "", "", Reaching.EMAIL, false, ""));
        return new Me(id, name, false, true);
    }

    private MvcTestResult get(Me me, String uri) {
        return mvc.get().uri(uri).requestAttr(Me.class.getName(), me).exchange();
    }

    private MvcTestResult post(Me me, String uri, String... fields) {
        var request = mvc.post().uri(uri).with(csrf()).requestAttr(Me.class.getName(), me);
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
