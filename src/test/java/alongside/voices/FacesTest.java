package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.people.EnteredFor;
import alongside.people.How;
import alongside.personal.PersonErased;
import alongside.sessions.NewSession;
import alongside.sessions.Permission;
import alongside.sessions.Permissions;
import alongside.sessions.Purpose;
import alongside.sessions.Sessions;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Nobody is seen in a photo beside words without their own yes, and nobody any more when it is taken back. */
class FacesTest extends AtThePages {

    @Autowired MockMvcTester browser;
    @Autowired Sessions sessions;
    @Autowired Permissions permissions;
    @Autowired Saying saying;
    @Autowired Recordings recordings;
    @Autowired Faces faces;
    @Autowired EnteredFor enteredFor;
    @Autowired KeptHere keptHere;
    @Autowired TransactionOperations inOne;

    private String session = "";
    private String words = "";

    @BeforeEach
    void twoPeopleAreInTheRoom() {
        world.furnished();
        session = sessions.plan(world.me("coordinator"), world.place("coordinator"), new NewSession("Photographed", "Draw", LocalDate.of(2030, 6, 13), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        sessions.open(world.me("coordinator"), session);
        for (var role : new String[] {"member", "visitor"}) sessions.countIn(world.me("coordinator"), session, id(role), true);
        words = saying.say(world.me("member"), world.place("member"), NewContribution.own(session, Kind.IDEA, "We drew a letter.", Visibility.NAMED));
    }

    @Test
    void a_photo_with_people_waits_for_the_yes_of_each_of_them() throws Exception {
        assertThat(bring("facilitator", "seen", "")).as("it is asked").hasStatus(422);
        assertThat(bring("facilitator", "seen", "OTHERS")).hasStatus(422).bodyText().contains("Please tick who can be seen in it", "Wyn visitor");
        permissions.permit(world.me("visitor"), session, Purpose.PHOTOS, Permission.YES);
        assertThat(bring("facilitator", "seen", "OTHERS", "shows", id("visitor"), "shows", id("member"))).hasStatus(422).bodyText().contains("not said yes to photos: Wyn member.");
        assertThat(recordings.of(world.me("member"), words)).isEmpty();
        permissions.permit(world.me("member"), session, Purpose.PHOTOS, Permission.YES);
        assertThat(bring("facilitator", "seen", "OTHERS", "shows", id("visitor"), "shows", id("member"))).hasStatus(303);
        assertThat(bring("facilitator", "seen", "NOBODY")).hasStatus(303);
        assertThat(recordings.of(world.me("member"), words)).hasSize(2);

        permissions.permit(world.me("visitor"), session, Purpose.PHOTOS, Permission.NO);
        assertThat(recordings.of(world.me("member"), words)).as("one takes their yes back: the other photo stays").hasSize(1);
    }

    @Test
    void its_author_brings_their_own_face_and_nobody_elses() throws Exception {
        assertThat(bring("member", "seen", "ME")).as("to bring it is one's own yes").hasStatus(303);
        permissions.permit(world.me("visitor"), session, Purpose.PHOTOS, Permission.YES);
        assertThat(recordings.add(world.me("member"), words, photo(), "Two of us.", Set.of(id("visitor")))).isEqualTo(Recordings.Added.NOT_ALL_SAID_YES);
        here = "";
        assertThat(page("member", "/contributions/" + words + "/recordings/new")).contains("Only I").doesNotContain("Wyn visitor", "Other people<");
        assertThat(page("facilitator", "/contributions/" + words + "/recordings/new")).contains("Wyn visitor").as("these are somebody else's words").doesNotContain("Only I");
        assertThat(faces.without(world.me("facilitator"), words, Set.of(id("facilitator")), Purpose.PHOTOS)).as("also who runs it says yes first").containsExactly(id("facilitator"));
    }

    @Test
    void a_yes_that_somebody_else_wrote_down_goes_in_every_way_and_whoever_is_forgotten_is_seen_nowhere() throws Exception {
        var runs = world.me("coordinator");
        permissions.permitFor(runs, session, id("visitor"), Map.of(Purpose.PHOTOS, Permission.YES), How.PAPER);
        shown("visitor");
        permissions.permitFor(runs, session, id("visitor"), Map.of(Purpose.PHOTOS, Permission.NO), How.PAPER);
        assertThat(recordings.of(world.me("member"), words)).as("on another sheet they say no").isEmpty();

        permissions.permitFor(runs, session, id("visitor"), Map.of(Purpose.PHOTOS, Permission.YES), How.PHONE);
        shown("visitor");
        permissions.permit(world.me("visitor"), session, Purpose.NOTES, Permission.NO);
        assertThat(recordings.of(world.me("member"), words)).as("another question").hasSize(1);
        var visitor = world.me("visitor");
        for (var entry : enteredFor.forPerson(visitor, visitor.person())) if (entry.about().equals("/sessions/" + session + "/permissions")) enteredFor.undo(visitor, entry.id());
        assertThat(recordings.of(world.me("member"), words)).as("undone").isEmpty();

        permissions.permit(visitor, session, Purpose.PHOTOS, Permission.YES);
        shown("visitor");
        inOne.executeWithoutResult(status -> {
            keptHere.erased(new PersonErased(visitor.person(), false));
            assertThat(recordings.of(world.me("member"), words)).isEmpty();
            status.setRollbackOnly();
        });
    }

    @Test
    void a_film_waits_for_the_yes_to_video_and_goes_with_it() throws Exception {
        var film = new MockMultipartFile("file", "us.mp4", "video/mp4", film());
        permissions.permit(world.me("visitor"), session, Purpose.PHOTOS, Permission.YES);
        assertThat(bring("facilitator", film, "seen", "OTHERS", "shows", id("visitor"))).hasStatus(422).bodyText().contains("not said yes to video: Wyn visitor.");
        permissions.permit(world.me("visitor"), session, Purpose.VIDEO, Permission.YES);
        assertThat(bring("facilitator", film, "seen", "OTHERS", "shows", id("visitor"))).hasStatus(303);
        shown("visitor");
        permissions.permit(world.me("visitor"), session, Purpose.VIDEO, Permission.NO);
        assertThat(recordings.of(world.me("member"), words)).as("the film goes, the photo stays").singleElement().matches(it -> it.upload().isPicture());
    }

    @Test
    void the_sound_and_film_beside_ones_own_words_go_when_the_yes_to_them_does() throws Exception {
        var me = world.me("member");
        var unnamed = saying.say(me, world.place("member"), NewContribution.own(session, Kind.IDEA, "We were afraid.", Visibility.UNNAMED));
        var others = saying.say(world.me("visitor"), world.place("visitor"), NewContribution.own(session, Kind.IDEA, "We laughed.", Visibility.NAMED));
        for (var purpose : new Purpose[] {Purpose.SOUND, Purpose.VIDEO}) permissions.permit(me, session, purpose, Permission.YES);
        for (var it : new String[] {words, unnamed}) recordings.add(me, it, sound(), "In my own voice");
        recordings.add(world.me("visitor"), others, sound(), "In another voice");
        recordings.add(me, words, film(), "I sign it");
        recordings.add(me, words, photo(), "A sheet");
        permissions.permit(me, session, Purpose.SOUND, Permission.NO);
        assertThat(recordings.of(me, words)).as("film and sheet stay").hasSize(2).noneMatch(it -> it.upload().isSound());
        assertThat(recordings.of(me, unnamed)).as("a voice tells whose it is").isEmpty();
        assertThat(recordings.of(world.me("visitor"), others)).as("somebody else's").hasSize(1);
        permissions.permit(me, session, Purpose.VIDEO, Permission.NOT_SURE);
        assertThat(recordings.of(me, words)).singleElement().matches(it -> it.upload().isPicture());
    }

    private static byte[] sound() {
        return ("OggS" + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] film() {
        return ("\0\0\0\u0018ftypmp42" + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private void shown(String role) throws IOException {
        assertThat(recordings.add(world.me("coordinator"), words, photo(), "Somebody laughs.", Set.of(id(role)))).isEqualTo(Recordings.Added.SAVED);
    }

    private MvcTestResult bring(String role, String... fields) throws IOException {
        return bring(role, new MockMultipartFile("file", "us.jpg", "image/jpeg", photo()), fields);
    }

    private MvcTestResult bring(String role, MockMultipartFile file, String... fields) {
        var request = browser.post().uri("/contributions/" + words + "/recordings").multipart().file(file)
                .param("words", "Two of us draw.").requestAttr(Me.class.getName(), world.me(role)).with(csrf());
        for (int i = 0; i + 1 < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private String id(String role) {
        return world.me(role).person();
    }
}
