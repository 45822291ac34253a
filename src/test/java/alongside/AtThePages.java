package alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.post.Letters;
import alongside.post.Waiting;
import alongside.who.Me;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A test of the house in which people of the test world open pages and send forms, each by their role. */
@HouseHttpTest
public abstract class AtThePages {

    @Autowired protected World world;
    @Autowired protected MockMvcTester mvc;
    @Autowired private Letters letters;

    /** Before every address, where a test stays at one place. */
    protected String here = "";

    /** @param fields name, value, name, value… */
    protected MockHttpServletResponse post(String role, String path, String... fields) {
        return send(mvc.post().uri(here + path).requestAttr(Me.class.getName(), world.me(role)), fields);
    }

    /** By somebody who has not come in. */
    protected MockHttpServletResponse stranger(String path, String... fields) {
        return send(mvc.post().uri(path), fields);
    }

    private static MockHttpServletResponse send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
        request = request.with(csrf());
        for (int i = 0; i + 1 < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange().getResponse();
    }

    /** What opens to somebody who has not come in, without what stands around its main part. */
    protected String open(String path) throws UnsupportedEncodingException {
        var response = mvc.get().uri(path).exchange().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString().split("id=\"main\"", 2)[1];
    }

    /** Whatever stands at that address for them, as it comes. */
    protected String read(String role, String path) throws UnsupportedEncodingException {
        var response = mvc.get().uri(here + path).requestAttr(Me.class.getName(), world.me(role)).exchange().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    /** What waits to be posted or phoned to this person, first to last. */
    protected List<Waiting> lettersTo(String person) {
        return letters.today(world.me("organisation-lead")).stream().filter(it -> it.person().equals(person)).toList();
    }

    /** A page that opens, without what stands around its main part. */
    protected String page(String role, String path) throws UnsupportedEncodingException {
        return read(role, path).split("id=\"main\"", 2)[1];
    }
}
