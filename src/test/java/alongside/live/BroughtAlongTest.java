package alongside.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.store.Order;
import alongside.voices.Contribution;
import alongside.voices.Recordings;
import alongside.voices.Voices;
import alongside.who.Me;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** A photo of a flip-chart comes with the words in the same form and the same press. */
@Tag("database")
class BroughtAlongTest extends SessionThatIsOn {

    @Autowired Seating seating;
    @Autowired Voices voices;
    @Autowired Recordings recordings;
    @Autowired Writing writing;
    @Autowired DSLContext sql;

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private MockHttpServletResponse send(String role, String path, byte[] file, String... fields) {
        var request = mvc.post().uri(here + path).multipart().file(new MockMultipartFile("file", "sheet.jpg", "image/jpeg", file)).with(csrf()).requestAttr(Me.class.getName(), world.me(role));
        for (int i = 0; i + 1 < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange().getResponse();
    }

    private List<Contribution> said() {
        return voices.of(world.me("coordinator"), id);
    }

    @Test
    void a_sheet_stands_beside_its_words_and_goes_with_them() throws Exception {
        assertThat(page("facilitator", "/live/running")).contains("multipart/form-data", "Add a photo of a flip-chart, or a sound");
        assertThat(send("facilitator", "/live/captures", photo(), "words", "Dates in words", "saidBy", person("member")).getStatus()).as("who can be seen is asked").isEqualTo(422);
        assertThat(said()).isEmpty();
        assertThat(send("facilitator", "/live/captures", photo(), "words", "Dates in words", "saidBy", person("member"), "nobody", "yes").getStatus()).isEqualTo(303);
        var id = said().getFirst().id();
        assertThat(recordings.of(world.me("member"), id)).hasSize(1).allMatch(it -> it.upload().isPicture() && it.words().equals("Dates in words"));
        post("facilitator", "/live/captures/undoing");
        assertThat(said()).isEmpty();
        assertThat(sql.fetchCount(sql.selectFrom("voice_recording where contribution = '" + id + "'"))).isZero();
    }

    @Test
    void what_is_no_photo_and_no_sound_is_not_taken_and_the_words_stay_in_their_field() throws Exception {
        var answer = send("facilitator", "/live/captures", "a letter".getBytes(), "words", "Dates in words", "nobody", "yes");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("We cannot take this file", "Dates in words");
        writing.begin(world.me("facilitator"), id);
        assertThat(send("facilitator", "/live/captures", photo(), "words", "Dates in words", "nobody", "yes").getContentAsString()).contains("While everybody writes first");
        assertThat(said()).isEmpty();
    }

    @Test
    void a_small_table_gives_its_sheet_and_the_place_of_an_unnamed_one_tells_no_moment() throws Exception {
        for (var role : new String[] {"member", "visitor"}) {
            sessions.countIn(world.me("coordinator"), id, person(role), true);
            assertThat(seating.fix(world.me("coordinator"), id, person(role), 1)).isTrue();
        }
        int inTurn = 0;
        for (int i = 0; i < 8; i++) {
            long before = Order.next();
            assertThat(send("member", "/tables/1/captures", photo(), "words", "From our sheet " + i, "nobody", "yes").getStatus()).isEqualTo(303);
            var words = "From our sheet " + i;
            var it = said().stream().filter(one -> one.words().equals(words)).findFirst().orElseThrow();
            long ord = sql.fetchSingle("select ord from voice_recording where contribution = ?", it.id()).get(0, Long.class);
            if (before < ord && ord < Order.next()) inTurn++;
        }
        assertThat(inTurn).isLessThan(3);
        assertThat(send("visitor", "/tables/1/captures", photo(), "words", "Named", "saidBy", person("member"), "nobody", "yes").getStatus()).isEqualTo(303);
        var named = said().stream().filter(one -> one.words().equals("Named")).findFirst().orElseThrow();
        assertThat(recordings.of(world.me("member"), named.id())).hasSize(1);
        assertThat(recordings.mayAdd(world.me("visitor"), named.id())).as("whoever wrote it down").isTrue();
        assertThat(recordings.mayAdd(world.me("co-lead"), named.id())).isTrue();
        assertThat(recordings.mayAdd(world.me("observer"), named.id())).isFalse();
    }
}
