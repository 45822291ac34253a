package alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.who.Me;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every form on every page of the route table is sent empty, far too long, with each field left out, with answers that nobody offered, and twice.
 * Each answers in words: never with a fault, and never without what was typed. A form that is not found by this test is
 * on no page of the table.
 */
@HouseHttpTest
class FormsTest {

    private static final String TYPED = "kept-word-9241";
    /** Of people who may open a page, the ones who have most on it. */
    private static final List<String> BEST = List.of("coordinator", "member", "payment-releaser", "payment-approver", "facilitator", "safeguarding-contact", "organisation-lead", "co-lead");

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired TransactionTemplate transaction;

    /** A form as a person of this role finds it. */
    record Found(String page, String role, Element form) {

        String action() {
            return form.attr("action").isEmpty() ? page : form.attr("action");
        }

        @Override
        public String toString() {
            return role + " on " + page + " sends to " + action();
        }
    }

    @Test
    void every_form_answers_whatever_it_is_sent_in_words_and_keeps_what_was_typed() throws Exception {
        world.furnished();
        var forms = forms();
        assertThat(forms).as("forms on the pages of the table").hasSizeGreaterThan(60);
        var wrong = new ArrayList<String>();
        for (var found : forms) {
            look("empty", found, wrong, (field, value) -> typed(field) ? "" : value);
            look("far too long", found, wrong, (field, value) -> typed(field) ? "ä\uD83D\uDE00".repeat(12_000) : value);
            look("an answer nobody offered", found, wrong, (field, value) -> typed(field) ? TYPED : hidden(field) ? value : "no-such-answer");
            look("a word everywhere", found, wrong, (field, value) -> typed(field) ? TYPED : value);
            for (var left : found.form.select("[name]")) {
                if (typed(left)) look(left.attr("name") + " left empty", found, wrong, (field, value) -> field == left ? "" : typed(field) ? TYPED : value);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<Found> forms() throws Exception {
        var forms = new LinkedHashMap<String, Found>();
        for (var row : RoutesTest.table()) {
            if (!row.method().equals("GET")) continue;
            var roles = new LinkedHashSet<>(BEST);
            roles.retainAll(row.getIn());
            if (roles.isEmpty()) roles.addAll(row.getIn());
            for (var role : roles.stream().filter(it -> !it.equals("signed-out")).limit(2).toList()) {
                var page = RoutesTest.filled(row.example(), world);
                var answer = knock(page, role, null, 1).getFirst();
                if (answer.getStatus() != 200 || answer.getContentType() == null || !answer.getContentType().startsWith("text/html")) continue;
                for (var form : Jsoup.parse(answer.getContentAsString()).select("form[method=post]:not([enctype])")) {
                    var found = new Found(page, role, form);
                    if (!found.action().equals("/sign-out")) forms.putIfAbsent(found.action().replaceAll("[0-9a-hjkmnp-tv-z]{26,}", "*") + form.select("[name]").eachAttr("name"), found);
                }
            }
        }
        return List.copyOf(forms.values());
    }

    private void look(String how, Found found, List<String> wrong, BiFunction<Element, String, String> fill) throws Exception {
        var sent = new LinkedHashMap<String, List<String>>();
        for (var field : found.form.select("input[name], textarea[name], select[name], button[name]")) {
            var value = field.is("textarea") ? field.text() : field.is("select") ? field.select("option").eachAttr("value").stream().reduce((a, b) -> b).orElse("") : field.attr("value");
            // The last of several radios is the one that is sent; of boxes all are.
            if (field.is("[type=radio]")) sent.put(field.attr("name"), List.of(fill.apply(field, value)));
            else sent.computeIfAbsent(field.attr("name"), it -> new ArrayList<>()).add(fill.apply(field, value));
        }
        boolean types = found.form.select("textarea, input").stream().anyMatch(FormsTest::typed);
        var answers = knock(found.action(), found.role, sent, how.equals("a word everywhere") ? 2 : 1);
        for (int i = 0; i < answers.size(); i++) {
            int status = answers.get(i).getStatus();
            var about = (i == 1 ? "twice, " : "") + how + ": " + found + ": ";
            if (status >= 500 || status == 400 || status == 403) wrong.add(about + status + " " + answers.get(i).getHeader("Fault"));
            else if (status == 404 && i == 0 && !how.startsWith("an answer")) wrong.add(about + status);
            else if (status == 422 && types && sent.values().stream().anyMatch(it -> it.contains(TYPED)) && !answers.get(i).getContentAsString().contains(TYPED)) wrong.add(about + "what was typed is gone");
        }
    }

    private static MockHttpServletResponse fault(Throwable thrown) {
        var fault = new MockHttpServletResponse();
        fault.setStatus(500);
        fault.addHeader("Fault", String.valueOf(thrown));
        return fault;
    }

    private static boolean typed(Element field) {
        return field.is("textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=search]");
    }

    private static boolean hidden(Element field) {
        return field.is("[type=hidden], button");
    }

    /** In a transaction that is rolled back, so that each finds the world as it was. */
    private List<MockHttpServletResponse> knock(String path, String role, Map<String, List<String>> sent, int times) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var answers = new ArrayList<MockHttpServletResponse>();
            for (int i = 0; i < times; i++) {
                var request = (sent == null ? mvc.get().uri(URI.create(path)) : mvc.post().uri(URI.create(path)).with(csrf())).requestAttr(Me.class.getName(), world.me(role));
                if (sent != null) for (var field : sent.entrySet()) if (!field.getKey().equals("_csrf")) request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
                var result = request.exchange();
                answers.add(result.getUnresolvedException() == null ? result.getResponse() : fault(result.getUnresolvedException()));
            }
            return answers;
        });
    }
}
