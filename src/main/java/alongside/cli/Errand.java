package alongside.cli;

import java.io.PrintWriter;
import java.util.List;

/** One thing the command line does inside the house, whether the app is running or not. */
interface Errand {

    String name();

    /** @throws Refused with a sentence when it cannot be done */
    void run(List<String> words, PrintWriter out);
}
