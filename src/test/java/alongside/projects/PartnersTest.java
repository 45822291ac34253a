package alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import org.junit.jupiter.api.Test;

/** Who in the community takes part stands on a list, and on the public page where the partner wants it. */
class PartnersTest extends AtThePages {

    @Test
    void partners_stand_on_the_list_and_in_public_only_where_they_want_to_and_without_their_address() throws Exception {
        world.furnished();
        var project = world.id("public-project");
        post("outsider", "/projects/" + project + "/partners", "name", "Mill Street Mosque", "does", "Reads letters with people", "reach", "01632 960 111", "public", "yes");
        post("outsider", "/projects/" + project + "/partners", "name", "The quiet club", "does", "Listens");
        assertThat(read("outsider", "/projects/" + project + "/partners")).contains("Mill Street Mosque", "01632 960 111", "The quiet club");
        var open = mvc.get().uri("/p/" + project).exchange().getResponse().getContentAsString();
        assertThat(open).contains("Mill Street Mosque", "Reads letters with people").doesNotContain("01632 960 111", "The quiet club");
        assertThat(post("member", "/projects/" + world.id("project") + "/partners", "name", "x", "does", "y").getStatus()).isEqualTo(404);
    }
}
