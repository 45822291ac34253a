package alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import alongside.who.Me;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may knock where: one table, route × role, in the `routes.csv` of each room. A row is
 * `METHOD, pattern, an example of it, who gets in`; everybody else is told "not found", and whoever has not come in is
 * asked to. A route without a row fails here.
 */
@HouseHttpTest
class RoutesTest {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");
    private static final Set<String> IN_PROJECT = Set.of("visitor", "member", "observer", "supporter", "co-lead", "coordinator",
            "facilitator", "note-taker", "access-host", "payment-approver", "payment-releaser");

    @Autowired MockMvcTester mvc;
    @Autowired World world;
    @Autowired RequestMappingHandlerMapping handlers;
    @Autowired TransactionTemplate transaction;

    record Row(String method, String pattern, String example, Set<String> getIn) {}

    @Test
    void every_route_has_a_row_and_every_row_a_route() throws Exception {
        var routes = new TreeSet<String>();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            if (!method.getBeanType().getPackageName().startsWith("alongside")) return;
            mapping.getPatternValues().forEach(pattern -> mapping.getMethodsCondition().getMethods()
                    .forEach(verb -> routes.add(verb + " " + pattern)));
        });
        var rows = new TreeSet<String>();
        for (var row : table()) rows.add(row.method + " " + row.pattern);
        assertThat(rows).isEqualTo(routes);
    }

    @Test
    void each_role_gets_in_where_the_table_says_and_nowhere_else() throws Exception {
        world.furnished();
        var wrong = new ArrayList<String>();
        for (var row : table()) {
            for (var role : World.ROLES) {
                int status = knock(row, role);
                boolean in = status < 300 || status == 422 || (status == 303 && !askedToComeIn) ;
                boolean should = row.getIn.contains(role);
                if (in != should) wrong.add(role + (should ? " should get in but got " : " should not get in but got ") + status + ": " + row.method + " " + row.pattern);
                else if (!in && status != 404 && !askedToComeIn) wrong.add(role + " should be told 'not found' but got " + status + ": " + row.method + " " + row.pattern);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean askedToComeIn;

    /** Whoever only looks changes nothing; a press is made in a transaction that is rolled back, so that each role finds the world as it was. */
    private int knock(Row row, String role) {
        if (row.method.equals("GET")) return knockNow(row, role);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return knockNow(row, role);
        });
    }

    private int knockNow(Row row, String role) {
        var request = mvc.method(HttpMethod.valueOf(row.method)).uri(URI.create(filled(row.example)));
        if (!row.method.equals("GET")) request = request.with(csrf());
        if (!role.equals("signed-out")) request = request.requestAttr(Me.class.getName(), world.me(role));
        var answer = request.exchange().getResponse();
        askedToComeIn = answer.getStatus() == 303 && String.valueOf(answer.getHeader("Location")).startsWith("/sign-in")
                && !row.pattern.startsWith("/sign-in");
        return answer.getStatus();
    }

    private String filled(String example) {
        return filled(example, world);
    }

    static String filled(String example, World world) {
        return NAME.matcher(example).replaceAll(match -> world.id(match.group(1)));
    }

    static List<Row> table() throws Exception {
        var rows = new ArrayList<Row>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:alongside/*/routes.csv")) {
            try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
                lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
                    var cells = Arrays.stream(line.split(",")).map(String::strip).toList();
                    rows.add(new Row(cells.get(0), cells.get(1), cells.get(2), roles(cells.get(3))));
                });
            }
        }
        return rows;
    }

    /** `everyone`, `signed-in`, `in-project` (with a supporter, who reads what the member reads), or roles by name, with `-name` to leave one out again. */
    private static Set<String> roles(String cell) {
        var roles = new LinkedHashSet<String>();
        for (var word : cell.split("\\s+")) {
            switch (word) {
                case "everyone" -> roles.addAll(World.ROLES);
                case "nobody" -> {}
                case "signed-in" -> World.ROLES.stream().filter(it -> !it.equals("signed-out")).forEach(roles::add);
                case "in-project" -> roles.addAll(IN_PROJECT);
                case "arranges" -> roles.addAll(List.of("co-lead", "coordinator"));
                default -> {
                    if (word.startsWith("-")) roles.remove(word.substring(1));
                    else if (World.ROLES.contains(word)) roles.add(word);
                    else throw new IllegalArgumentException("No role is called " + word);
                }
            }
        }
        return roles;
    }
}
