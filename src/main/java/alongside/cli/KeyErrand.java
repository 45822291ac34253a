package alongside.cli;

import alongside.vault.Recovery;
import alongside.vault.Rotation;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The recovery sheet on the console, and a change of the key. */
@Component
class KeyErrand implements Errand {

    private final Recovery recovery;
    private final Rotation rotation;

    KeyErrand(Recovery recovery, Rotation rotation) {
        this.recovery = recovery;
        this.rotation = rotation;
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public void run(List<String> words, PrintWriter out) {
        if (words.contains("new")) {
            rotation.begin();
            long left = rotation.goOn();
            out.println(left == 0 ? "The key is changed, and everything is sealed again under the new one. This is the new sheet:"
                    : "The key is changed. " + left + " texts are still sealed under the old key, which is kept for them. This is the new sheet:");
            out.println();
        }
        out.println("Recovery sheet " + recovery.number());
        out.println();
        out.println("    " + recovery.words());
        out.println();
        out.println("Write it on paper or print it, and keep it away from the backups. Whoever has both can read everything;");
        out.println("whoever has only the backup can read no address, no private need and no sealed name.");
    }
}
