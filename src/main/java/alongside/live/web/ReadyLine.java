package alongside.live.web;

import alongside.design.Look;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is not ready yet, for those who run the session. @param minutes how many need a minute; @param help the names of those who need help */
public record ReadyLine(int minutes, List<String> help) {

    /** "Need help: Wyn · Need a minute: 1", or nothing. */
    public String words(Look look) {
        return Stream.of(help.isEmpty() ? "" : look.say("live.ready.help", "names", String.join(", ", help)), minutes == 0 ? "" : look.say("live.ready.minute", "n", minutes))
                .filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }
}
