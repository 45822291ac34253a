package alongside;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.people.NewPerson;
import alongside.people.People;
import alongside.who.Me;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A test of the house with people of its own, each known by their name, who open pages and send forms. */
@HouseHttpTest
public abstract class PeopleOfItsOwn {

    @Autowired protected MockMvcTester mvc;
    @Autowired protected People people;

    private final Map<String, Me> all = new HashMap<>();

    /** Lets somebody in. */
    protected Me person(String name) {
        var me = new Me(people.welcome(null, NewPerson.byEmail(name, UUID.randomUUID() + "@example.org")), name, false, true);
        all.put(name, me);
        return me;
    }

    protected Me me(String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    protected String id(String name) {
        return me(name).person();
    }

    protected MvcTestResult get(String who, String path) {
        return get(me(who), path);
    }

    protected MvcTestResult get(Me who, String path) {
        return mvc.get().uri(path).requestAttr(Me.class.getName(), who).exchange();
    }

    protected MvcTestResult post(String who, String path, String... fields) {
        return post(me(who), path, fields);
    }

    /** @param fields name, value, name, value… */
    protected MvcTestResult post(Me who, String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).requestAttr(Me.class.getName(), who);
        for (int i = 0; i + 1 < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
