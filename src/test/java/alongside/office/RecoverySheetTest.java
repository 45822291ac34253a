package alongside.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.HouseHttpTest;
import alongside.World;
import alongside.vault.Recovery;
import alongside.who.Me;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseHttpTest
class RecoverySheetTest {

    private static final String SHEET = "/organisation/recovery-sheet";

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired Recovery recovery;
    @Autowired RecoverySheet sheet;

    @Test
    void the_sheet_is_shown_only_after_a_press_and_that_it_was_printed_is_recorded() {
        var lead = world.furnished().me("organisation-lead");
        var group = recovery.words().split(" ")[0];
        assertThat(mvc.get().uri("/").requestAttr(Me.class.getName(), lead)).bodyText().contains("Nobody has printed the recovery sheet yet");
        assertThat(mvc.get().uri(SHEET).requestAttr(Me.class.getName(), lead)).hasStatusOk().bodyText().doesNotContain(group);
        var once = new Me(lead.person(), lead.name(), lead.employed(), false);
        assertThat(mvc.post().uri(SHEET).with(csrf()).requestAttr(Me.class.getName(), once)).as("who has not proved twice who they are").hasStatus(303);
        assertThat(mvc.post().uri(SHEET).with(csrf()).requestAttr(Me.class.getName(), lead)).hasStatusOk()
                .headers().hasValue("Cache-Control", "no-store");
        assertThat(mvc.post().uri(SHEET).with(csrf()).requestAttr(Me.class.getName(), lead)).bodyText().contains(recovery.words().split(" "));
        assertThat(sheet.printed()).isEmpty();
        assertThat(mvc.post().uri(SHEET + "/printed").with(csrf()).requestAttr(Me.class.getName(), lead)).hasStatus(303);
        assertThat(sheet.printed()).hasValueSatisfying(it -> assertThat(it.by()).isEqualTo(lead.name()));
        assertThat(mvc.get().uri("/").requestAttr(Me.class.getName(), lead)).bodyText().doesNotContain("Nobody has printed the recovery sheet yet");
    }
}
