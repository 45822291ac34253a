package alongside.followthrough;

import alongside.personal.Kept;
import alongside.personal.KeptAboutPeople;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What this room keeps about people. */
@Component("followthroughKeptHere")
@Order(80)
class KeptHere implements KeptAboutPeople {

    private static final String PROMISES = "followthrough.data.promises";

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.kept(PROMISES, "promise", "owner", "text", "due"),
                Kept.forgotten(PROMISES, "promise", "made_by"),
                Kept.kept(PROMISES, "deed", "by_person", "text", "day"),
                Kept.kept(PROMISES, "benefit", "by_person"),
                Kept.kept(PROMISES, "not_doing", "by_person"),
                Kept.kept(PROMISES, "reflection", "by_person"),
                Kept.kept(PROMISES, "asked_widely", "asked_by", "day"),
                Kept.kept(PROMISES, "plan_change", "said_by", "day"),
                Kept.kept(PROMISES, "plan_change_before", "changed_by", "day"),
                Kept.kept(PROMISES, "way_block", "said_by", "words", "day"));
    }
}
