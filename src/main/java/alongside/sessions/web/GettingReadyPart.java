package alongside.sessions.web;

import alongside.design.Part;
import alongside.sessions.Arrangement;
import java.util.List;
import java.util.Optional;

/**
 * @param asks whether the reader has to say how to go on, since something fell through
 * @param preparing whether there is something to prepare still; @param ready whether they said that they are ready
 * @param right whether they are asked if what was arranged was right
 * @param waysOn for whoever runs it: what was chosen where something fell through, nobody named; empty while it was not chosen
 * @param toHelp for whoever runs it: with how many things people ask for help
 * @param supports whether the reader may write down what somebody whom they support says
 */
public record GettingReadyPart(String session, boolean asks, boolean preparing, boolean ready, boolean right, List<Optional<Arrangement.Choice>> waysOn, int toHelp, boolean supports) implements Part {

    boolean empty() {
        return !asks && !preparing && !right && waysOn.isEmpty() && toHelp == 0 && !supports;
    }
}
