package alongside.tale;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.people.NewPerson;
import alongside.people.People;
import alongside.people.Reaching;
import alongside.signin.SignIns;
import alongside.store.Clocks;
import alongside.store.Ids;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys in a real browser, with an authenticator that the browser plays itself. */
@BrowserTest
@Tag("database") // what a passkey is kept as differs; on SQLite this goes with the others in the browser
class PasskeyTest {

    private static Browsers browsers;

    @LocalServerPort int port;
    @Autowired People people;
    @Autowired SignIns signIns;
    @Autowired Clocks clock;

    @BeforeAll
    static void opens() {
        browsers = new Browsers();
    }

    @AfterAll
    static void closes() {
        browsers.close();
    }

    @Test
    void staff_add_a_passkey_as_their_second_step_and_come_in_with_it() {
        var siân = person(true);
        try (var browser = withAuthenticator("Siân", siân)) {
            browser.sees("Set up an authenticator").follows("Add a passkey instead");
            touches(browser, "Make a passkey here").sees("Your passkey is added");
            goes(browser, "/me/sign-ins").sees("Passkey, added with Chrome", "This is your only second step").doesNotSee("Remove");

            browser.presses("Sign out").sees("You are signed out");
            comesIn(browser, siân).sees("One more step").doesNotSee("Code from your authenticator app");
            goes(browser, "/me/sign-ins/authenticator").sees("One more step");
            assertThat(browser.address()).as("a first step alone adds no other second step").endsWith("/sign-in/second");
            goes(browser, "/me/sign-ins/passkey").sees("One more step");
            touches(browser, "Use my passkey").sees("Make a passkey here");
            becomesSure(browser);
        }
    }

    @Test
    void an_answer_is_taken_once_soon_and_in_its_own_sign_in() {
        var orla = person(true);
        try (var browser = withAuthenticator("Orla", orla)) {
            touches(browser.follows("Add a passkey instead"), "Make a passkey here").sees("Your passkey is added");
            goes(browser, "/me/sign-ins").presses("Sign out");

            comesIn(browser, orla);
            var request = browser.page().waitForRequest("**/sign-in/second/passkey", () -> touches(browser, "Use my passkey"));
            var answer = URLDecoder.decode(request.postData().replaceFirst("(?s).*answer=([^&]*).*", "$1"), StandardCharsets.UTF_8);
            becomesSure(browser);
            browser.page().waitForURL(base() + "/"); // the page goes on by itself; whoever walks first, walks into it

            goes(browser, "/sign-in/second");
            sends(browser, answer).sees("We could not check the passkey");
            goes(browser, "/me/sign-ins").presses("Sign out");
            comesIn(browser, orla);
            sends(browser, answer).sees("We could not check the passkey");
            asks(browser);
            sends(browser, answer).sees("We could not check the passkey");
            sends(browser, "{\"id\":7").sees("We could not check the passkey");
            sends(browser, "x".repeat(50_000)).sees("We could not check the passkey");
            assertThat(sure(browser)).isFalse();

            long before = clock.movedBy();
            try {
                browser.page().route("**/sign-in/second/passkey", route -> {
                    clock.moveBy(before + Duration.ofMinutes(6).toMillis());
                    route.resume();
                });
                // The page said so before; what counts is the page that comes now.
                browser.page().waitForNavigation(() -> touches(browser, "Use my passkey"));
                browser.sees("We could not check the passkey");
            } finally {
                browser.page().unroute("**/sign-in/second/passkey");
                clock.moveBy(before);
            }
            touches(browser, "Use my passkey");
            becomesSure(browser);
        }
    }

    @Test
    void people_add_and_remove_passkeys_of_their_own() {
        var marjorie = person(false);
        try (var browser = withAuthenticator("Marjorie", marjorie)) {
            touches(goes(browser, "/me/sign-ins").follows("Add a passkey"), "Make a passkey here");
            browser.sees("Your passkey is added", "Passkey, added with Chrome");
            browser.presses("Sign out");

            comesIn(browser, marjorie);
            goes(browser, "/me/sign-ins").presses("Remove").sees("One more step");
            touches(browser, "Use my passkey").sees("Where you are signed in").presses("Remove").sees("The passkey is removed");
            browser.doesNotSee("Passkey, added with").sees("Add a passkey");
        }
    }

    @Test
    void where_passkeys_cannot_be_had_the_page_says_so() {
        var gwen = person(false);
        try (var browser = browsers.open("Gwen", Way.POINTING, base());
                var without = browsers.open("Gwen", Way.KEYBOARD_WITHOUT_SCRIPTS, base())) {
            comesIn(browser, gwen);
            var cookie = new Cookie("alongside", cookie(browser)).setUrl(base());
            without.page().context().addCookies(List.of(cookie));
            goes(without, "/me/sign-ins/passkey").sees("Passkeys need scripts").doesNotSee("Make a passkey here");

            browser.page().addInitScript("delete window.PublicKeyCredential");
            goes(browser, "/me/sign-ins").follows("Add a passkey").sees("Passkeys need scripts").doesNotSee("Make a passkey here");
        }
        try (var browser = browsers.open("Gwen", Way.POINTING, base())) {
            comesIn(browser, gwen);
            goes(browser, "/me/sign-ins").follows("Add a passkey").doesNotSee("Passkeys need scripts");
            browser.page().evaluate("() => { navigator.credentials.create = () => Promise.reject(new Error('stopped')) }");
            touches(browser, "Make a passkey here").sees("That did not work, or it was stopped");
        }
    }

    private Someone withAuthenticator(String name, String person) {
        var browser = browsers.open(name, Way.POINTING, base());
        var devices = browser.page().context().newCDPSession(browser.page());
        devices.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", true);
        kind.addProperty("isUserVerified", true);
        kind.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", kind);
        devices.send("WebAuthn.addVirtualAuthenticator", options);
        return comesIn(browser, person);
    }

    private Someone comesIn(Someone browser, String person) {
        return browser.opensTheLinkInTheirLetter("/in/" + signIns.link(null, person, false)).presses("Yes, that is me");
    }

    /** Presses a button and lets the authenticator answer; the page goes on by itself after that. */
    private static Someone touches(Someone browser, String button) {
        return browser.touches(button);
    }

    private static Someone goes(Someone browser, String path) {
        return browser.opensTheLinkInTheirLetter(path);
    }

    private static void asks(Someone browser) {
        browser.page().evaluate("() => fetch('/sign-in/second/asking', { method: 'POST',"
                + " body: new URLSearchParams({ _csrf: document.querySelector('[data-passkey] [name=_csrf]').value }) }).then(it => it.json())");
    }

    private static Someone sends(Someone browser, String answer) {
        browser.page().waitForNavigation(new Page.WaitForNavigationOptions(), () -> browser.page().evaluate(
                "it => { const form = document.querySelector('[data-passkey] form'); form.querySelector('[name=answer]').value = it; form.submit() }", answer));
        return browser;
    }

    private void becomesSure(Someone browser) {
        for (int i = 0; i < 100 && !sure(browser); i++) browser.page().waitForTimeout(50);
        assertThat(sure(browser)).isTrue();
    }

    private boolean sure(Someone browser) {
        return signIns.comer(cookie(browser)).map(it -> it.me().sure()).orElse(false);
    }

    private static String cookie(Someone browser) {
        return browser.page().context().cookies().stream().filter(it -> it.name.equals("alongside")).findFirst().orElseThrow().value;
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private String person(boolean employed) {
        return people.welcome(null, new NewPerson("Siân Verrall", Ids.fresh() + "@example.org", "", "", Reaching.EMAIL, employed, ""));
    }
}
