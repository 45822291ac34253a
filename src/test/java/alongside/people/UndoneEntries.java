package alongside.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the rooms above would hear. */
@Component
class UndoneEntries {

    final List<EntryUndone> heard = new ArrayList<>();

    @EventListener
    void undone(EntryUndone event) {
        heard.add(event);
    }
}
