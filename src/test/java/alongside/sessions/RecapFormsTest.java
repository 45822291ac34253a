package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.AtThePages;
import alongside.people.NeedKind;
import alongside.people.Needs;
import alongside.people.SeenBy;
import alongside.who.Me;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockHttpServletResponse;

/** A recap is there in the form a person uses, or it is said that it is not. */
class RecapFormsTest extends AtThePages {

    @Autowired Sessions sessions;
    @Autowired Needs needs;
    @Autowired DSLContext sql;

    @Test
    void each_form_is_there_or_said_to_be_missing_and_ones_own_stands_first() throws Exception {
        world.furnished();
        var me = world.me("coordinator");
        var session = sessions.plan(me, world.place("coordinator"), new NewSession("Heard", "Read", LocalDate.of(2030, 4, 10), LocalTime.of(10, 0), LocalTime.of(12, 0), "The hub", "", 0, null, null));
        sessions.end(me, session, LocalDate.of(2030, 4, 21));
        needs.say(world.me("visitor"), world.me("visitor").person(), Map.of(NeedKind.INFORMATION_FORMAT, "A film in BSL please"), Set.of(SeenBy.ACCESS_HOST, SeenBy.ARRANGERS), LocalDate.of(2027, 1, 1));
        needs.say(world.me("member"), world.me("member").person(), Map.of(), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2027, 1, 1));
        var recap = "/sessions/" + session + "/recap";
        assertThat(page("visitor", recap)).contains("There is no sound recording of this recap yet", "There is no film in BSL of this recap yet")
                .containsSubsequence("You told us that you need this form:", "film in BSL", "sound recording");
        assertThat(page("member", recap)).doesNotContain("You told us that you need");
        assertThat(page("coordinator", recap + "/forms")).contains("Fewer than 5 people in this project, and at least one").doesNotContain("Wyn visitor");

        assertThat(bring(recap + "/forms/sound", "file-sound", "not a sound").getStatus()).isEqualTo(422);
        assertThat(bring(recap + "/forms/sound", "file-sound", "RIFF....WAVEfmt of this very session", "https://sound.example/heard").getContentAsString()).as("neither of the two is dropped in silence").contains("Please choose one", "https://sound.example/heard");
        assertThat(bring(recap + "/forms/sound", "file-sound", "RIFF....WAVEfmt of this very session").getStatus()).isEqualTo(303);
        assertThat(post("coordinator", recap + "/forms/bsl", "address-bsl", "javascript:alert(1)").getStatus()).isEqualTo(422);
        assertThat(post("coordinator", recap + "/forms/bsl", "address-bsl", "https://video.example/heard").getStatus()).isEqualTo(303);
        assertThat(page("visitor", recap)).contains("https://video.example/heard", "<audio").doesNotContain("There is no");
        assertThat(mvc.get().uri(recap + "/forms/sound").requestAttr(Me.class.getName(), world.me("member")).exchange()).hasStatusOk().bodyText().contains("of this very session");
        assertThat(mvc.get().uri(recap + "/forms/sound").requestAttr(Me.class.getName(), world.me("outsider")).exchange().getResponse().getStatus()).isEqualTo(404);

        needs.say(world.me("co-lead"), world.me("co-lead").person(), Map.of(NeedKind.INFORMATION_FORMAT, "Easy read please"), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2027, 1, 1));
        assertThat(page("co-lead", recap)).as("ours comes by itself, and none is missed").doesNotContain("Easy read that people made", "You told us that you need");
        assertThat(bring(recap + "/forms/easyread", "file-easyread", "RIFF....WAVEfmt to hear").getStatus()).as("a sound is read by nobody").isEqualTo(422);
        assertThat(bring(recap + "/forms/easyread", "file-easyread", "%PDF-1.7 made with people").getStatus()).isEqualTo(303);
        assertThat(page("co-lead", recap)).containsSubsequence("You told us that you need this form:", "Read the recap in easy read that people made together", "Listen to the recap");
        var handed = mvc.get().uri(recap + "/forms/easyread").requestAttr(Me.class.getName(), world.me("member")).exchange().getResponse();
        assertThat(handed.getContentAsString()).contains("made with people");
        assertThat(handed.getHeader("Content-Disposition")).startsWith("attachment");
        needs.say(world.me("co-lead"), world.me("co-lead").person(), Map.of(), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2027, 1, 1));
        // Others share this house, and what somebody needs changes how they are told of a session.
        needs.say(world.me("visitor"), world.me("visitor").person(), Map.of(), Set.of(SeenBy.ACCESS_HOST), LocalDate.of(2027, 1, 1));

        post("coordinator", recap + "/forms/sound/removal");
        assertThat(page("member", recap)).contains("There is no sound recording").doesNotContain("<audio");
        assertThat(mvc.get().uri(recap + "/forms/sound").requestAttr(Me.class.getName(), world.me("member")).exchange().getResponse().getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse bring(String path, String name, String content) {
        return bring(path, name, content, "");
    }

    private MockHttpServletResponse bring(String path, String name, String content, String address) {
        return mvc.post().uri(path).multipart().file(new MockMultipartFile(name, "x", "audio/wav", content.getBytes(StandardCharsets.ISO_8859_1))).param(name.replace("file", "address"), address)
                .requestAttr(Me.class.getName(), world.me("coordinator")).with(csrf()).exchange().getResponse();
    }
}
