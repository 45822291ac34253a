package alongside.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.groups.Groups;
import alongside.groups.Membership;
import alongside.groups.StakeholderGroup;
import alongside.people.NewPerson;
import alongside.people.People;
import alongside.personal.PersonErased;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.signin.SignIns;
import alongside.uploads.Uploads;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.who.Me;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A photo, a sound or a film stands beside the same in words, is seen by whoever sees the words, and goes with them. */
@HouseHttpTest
class RecordingsTest {

    @Autowired People people;
    @Autowired Projects projects;
    @Autowired Groups groups;
    @Autowired Voices voices;
    @Autowired Saying saying;
    @Autowired TakingOut takingOut;
    @Autowired Recordings recordings;
    @Autowired LookingAfter after;
    @Autowired Uploads uploads;
    @Autowired KeptHere keptHere;
    @Autowired SignIns signIns;
    @Autowired TransactionOperations inOne;
    @Autowired MockMvcTester mvc;

    Me hattie;
    Me dev;
    Me nadia;
    Place place;

    @BeforeEach
    void a_project() {
        hattie = person("Hattie");
        dev = person("Dev");
        nadia = person("Nadia");
        place = projects.place(hattie, projects.begin(hattie, "Letters", "Clear letters")).orElseThrow();
        for (var it : new Me[] {dev, nadia}) groups.join(hattie, place.project().group(), it.person(), Membership.Kind.MEMBER, StakeholderGroup.DRAWS_ON_SUPPORT, "");
    }

    private Me person(String name) {
        return new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
    }

    private String says(Me who, Visibility visibility) {
        return saying.say(who, projects.place(who, place.project().id()).orElseThrow(), NewContribution.own(null, Kind.BARRIER, "I can't phone.", visibility));
    }

    /** A sound that nobody else brings. */
    private static byte[] sound() {
        return ("OggS" + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private Cookie cookie(Me who) {
        return new Cookie("alongside", signIns.begin(who.person(), "test", false, "").secret());
    }

    @Test
    void its_author_adds_it_on_a_page_and_everybody_who_reads_the_words_gets_it_in_words_too() throws Exception {
        var id = says(dev, Visibility.NAMED);
        var page = "/contributions/" + id + "/recordings";
        var file = new MockMultipartFile("file", "me.jpg", "image/jpeg", photo());
        assertThat(mvc.post().uri(page).multipart().file(file).param("seen", "ME").param("words", "").with(csrf()).cookie(cookie(dev))).hasStatus(422)
                .bodyText().contains("The same in words", "Choose the file once more");
        assertThat(mvc.post().uri(page).multipart().file(file).param("seen", "ME").param("words", "I sign: I can't phone.").with(csrf()).cookie(cookie(dev))).hasStatus(303);
        assertThat(mvc.get().uri("/contributions/" + id).cookie(cookie(nadia))).bodyText().contains("I sign: I can't phone.", "A photo. What it shows is said below.");
        for (var words : List.of("I can't phone.", "I can write.")) recordings.add(dev, id, sound(), words);
        var came = Jsoup.parse(mvc.get().uri("/contributions/" + id).cookie(cookie(dev)).exchange().getResponse().getContentAsString());
        assertThat(came.select(".recording a, .recording button").eachText()).as("each says which").hasSize(6).doesNotHaveDuplicates();
        assertThat(came.select(".recording audio").eachAttr("aria-label")).hasSize(2).doesNotHaveDuplicates();
        var photo = recordings.of(nadia, id).getFirst();
        assertThat(mvc.get().uri(page + "/" + photo.id()).cookie(cookie(nadia))).hasStatusOk().headers().hasValue("Content-Type", "image/jpeg");
    }

    @Test
    void a_browser_gets_the_piece_of_a_sound_that_it_asks_for() throws Exception {
        var id = says(dev, Visibility.NAMED);
        var sound = sound();
        recordings.add(dev, id, sound, "I can't phone.");
        var path = "/contributions/" + id + "/recordings/" + recordings.of(dev, id).getFirst().id();
        var piece = mvc.get().uri(path).header("Range", "bytes=2-5").cookie(cookie(dev));
        assertThat(piece).hasStatus(206).headers().hasValue("Content-Range", "bytes 2-5/" + sound.length);
        assertThat(piece).bodyText().isEqualTo(new String(sound, 2, 4, StandardCharsets.ISO_8859_1));
        assertThat(mvc.get().uri(path).header("Range", "bytes=900-").cookie(cookie(dev))).hasStatus(416);
        assertThat(mvc.get().uri(path).header("Range", "nonsense").cookie(cookie(dev))).hasStatusOk();
    }

    @Test
    void others_neither_add_nor_delete_it_and_what_is_no_photo_sound_or_film_is_not_taken() throws Exception {
        var id = says(dev, Visibility.NAMED);
        assertThat(recordings.add(nadia, id, photo(), "Not mine")).isEqualTo(Recordings.Added.NOT_HERE);
        assertThat(recordings.add(dev, id, "<script>".getBytes(StandardCharsets.UTF_8), "A page")).isEqualTo(Recordings.Added.NO_SUCH_FILE);
        assertThat(recordings.add(dev, id, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "A paper")).isEqualTo(Recordings.Added.NO_SUCH_FILE);
        for (int i = 0; i < Recordings.MOST; i++) assertThat(recordings.add(dev, id, sound(), "A sound")).isEqualTo(Recordings.Added.SAVED);
        assertThat(recordings.add(dev, id, sound(), "One more")).isEqualTo(Recordings.Added.ENOUGH);
        var first = recordings.of(dev, id).getFirst().id();
        assertThat(recordings.remove(nadia, id, first)).isFalse();
        assertThat(recordings.remove(dev, id, first)).isTrue();
        assertThat(recordings.of(dev, id)).hasSize(Recordings.MOST - 1);
    }

    @Test
    void it_goes_with_the_words_but_not_a_file_that_stands_elsewhere_too() throws Exception {
        var shared = sound();
        var one = says(dev, Visibility.NAMED);
        var other = says(nadia, Visibility.NAMED);
        recordings.add(dev, one, shared, "Both of us");
        recordings.add(nadia, other, shared, "Both of us");
        var upload = recordings.of(dev, one).getFirst().upload();
        takingOut.takeBack(dev, one);
        assertThat(recordings.of(nadia, other)).hasSize(1);
        assertThat(uploads.find(upload.id())).isPresent();
        takingOut.takeBack(nadia, other);
        assertThat(uploads.find(upload.id())).isEmpty();
    }

    @Test
    void a_voice_tells_whose_it_is_so_it_is_deleted_when_its_author_is_forgotten_though_the_words_stay() throws Exception {
        var id = says(dev, Visibility.UNNAMED);
        recordings.add(dev, id, sound(), "In my own voice");
        var upload = recordings.of(hattie, id).getFirst().upload();
        erase(dev);
        assertThat(voices.seenBy(hattie, id)).isPresent();
        assertThat(recordings.of(hattie, id)).isEmpty();
        assertThat(uploads.find(upload.id())).isEmpty();
    }

    private void erase(Me who) {
        inOne.executeWithoutResult(any -> keptHere.erased(new PersonErased(who.person(), false)));
    }

    @Test
    void where_the_group_looks_first_it_looks_at_the_new_file_too() throws Exception {
        after.lookFirst(hattie, place, true);
        var id = says(dev, Visibility.NAMED);
        after.show(hattie, id);
        assertThat(voices.seenBy(nadia, id)).isPresent();
        recordings.add(dev, id, sound(), "New");
        assertThat(voices.seenBy(nadia, id)).isEmpty();
        assertThat(recordings.of(nadia, id)).isEmpty();
        assertThat(recordings.of(dev, id)).hasSize(1);
    }
}
