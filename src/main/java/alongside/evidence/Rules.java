package alongside.evidence;

import alongside.evidence.rules.Table;
import alongside.projects.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** The dated table of facts and levels, as it stands beside this file. */
@Component("evidenceRules")
class Rules {

    private final Table table;

    Rules() throws IOException {
        var file = Rules.class.getResourceAsStream("rules.csv");
        if (file == null) throw new IllegalStateException("The table of facts and levels is missing");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            table = Table.read(lines.lines().toList(), Arrays.stream(Level.values()).map(Enum::name).toList());
        }
    }

    Table table() {
        return table;
    }
}
