package alongside.voices.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.voices.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** @param people by their ids who was in the room, where the reader may bring a photo in which they are seen */
public record RecordingPage(Contribution said, Map<String, String> people, Form form) implements Page {

    /** Who can be seen in it. */
    public List<Choice> seen(Look look) {
        var seen = new ArrayList<Choice>();
        for (var it : Seen.values())
            if (it == Seen.NOBODY || (it == Seen.ME ? said.mine() : !people.isEmpty())) seen.add(Choice.of(it.name(), look.say("voices.recording.seen", it)));
        return seen;
    }

    enum Seen { NOBODY, ME, OTHERS }
}
