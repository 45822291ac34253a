package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;

import alongside.voices.Contribution.Visibility;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who reads a list. @param all whether they see what is for those who run the sessions, or held; @param not what its author keeps from them */
record Reader(boolean all, Set<String> not) {

    boolean sees(Row row) {
        return (all || row.visibility() != Visibility.FACILITATOR_ONLY && row.held() == null) && !not.contains(row.id());
    }

    /** Left out where it is asked for, so that a page is full and a count is theirs. */
    Condition sees() {
        var which = DSL.noCondition();
        if (!all) which = which.and(CONTRIBUTION.VISIBILITY.ne(Visibility.FACILITATOR_ONLY.name())).and(CONTRIBUTION.HELD.isNull());
        return not.isEmpty() ? which : which.and(CONTRIBUTION.ID.notIn(not));
    }
}
