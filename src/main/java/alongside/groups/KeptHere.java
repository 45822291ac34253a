package alongside.groups;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import alongside.personal.PersonErased;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("groupsKeptHere")
@Order(30)
class KeptHere implements KeptAboutPeople {

    private static final String PLACE = "groups.data.place";

    private final Store store;
    private final Groups groups;

    KeptHere(Store store, Groups groups) {
        this.store = store;
        this.groups = groups;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.byRoom(PLACE, "membership", "person", "since_day", "gifts"),
                Kept.deleted(PLACE, "arranger", "person"),
                Kept.deleted(PLACE, "invitation", "person", "day"),
                Kept.kept(PLACE, "invitation", "sent_by"));
    }

    /** Their places end today; what they brought to the group was about them, and goes. */
    @EventListener
    void erased(PersonErased erased) {
        groups.of(erased.person()).forEach(group -> groups.leave(null, group, erased.person()));
        store.forgetGifts(erased.person());
    }
}
