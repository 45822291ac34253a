package alongside.cli;

import alongside.office.Demonstration;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Plays the demonstration through the front doors, on an empty installation. */
@Component
class DemoErrand implements Errand {

    private final ObjectProvider<Demonstration> demonstration;

    DemoErrand(ObjectProvider<Demonstration> demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public void run(List<String> words, PrintWriter out) {
        var it = demonstration.getIfAvailable();
        if (it == null) throw new Refused("This Alongside has no demonstration in it.", 1);
        if (!it.possible()) throw new Refused("There are people here already. The demonstration is played into an empty folder, so that it mixes with nobody's work.", 1);
        it.load();
        out.println("The demonstration is loaded. All people and places in it are invented.");
    }

    /** For `--demo`: loads it when it can be, and leaves everything as it is when not. */
    void loadIfPossible() {
        var it = demonstration.getIfAvailable();
        if (it != null && it.possible()) it.load();
    }
}
