package alongside.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds who does an errand. Beside a running app the errand is done by the app, so that there is one writer. */
@Component
class Errands {

    private final List<Errand> all;

    Errands(List<Errand> all) {
        this.all = all;
    }

    /** Does it here, in this house. */
    int here(List<String> words, PrintWriter out, PrintWriter err) {
        var errand = all.stream().filter(it -> it.name().equals(words.getFirst())).findFirst().orElseThrow();
        try {
            errand.run(words.subList(1, words.size()), out);
            return 0;
        } catch (Refused refused) {
            err.println(refused.getMessage());
            return refused.code();
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Does it where the house is open already, else opens it quietly. */
    static int run(Class<?> house, List<String> settings, List<String> words) {
        var out = new PrintWriter(System.out, true);
        var err = new PrintWriter(System.err, true);
        var folder = Starting.folder(settings);
        try {
            var answered = Socket.ask(folder, words, out, err);
            if (answered.isPresent()) return answered.getAsInt();
        } catch (IOException broken) {
            err.println("Alongside is running on " + folder + " but did not answer. Look at what it printed, and try again.");
            return 1;
        }
        try (var context = Starting.quietly(house, settings)) {
            return context.getBean(Errands.class).here(words, out, err);
        }
    }
}
