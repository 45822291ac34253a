package alongside.sessions;

import static alongside.db.Tables.SESSION_PROPOSAL;
import static alongside.db.Tables.SESSION_PROPOSAL_WANT;

import alongside.store.Ids;
import alongside.store.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What people want to talk about, and how many want it. */
@Repository("sessionsProposalStore")
class ProposalStore {

    private final DSLContext sql;

    ProposalStore(DSLContext sql) {
        this.sql = sql;
    }

    String add(String session, String person, String words) {
        var id = Ids.fresh();
        sql.insertInto(SESSION_PROPOSAL)
                .set(SESSION_PROPOSAL.ID, id).set(SESSION_PROPOSAL.ORD, Order.next()).set(SESSION_PROPOSAL.SESSION, session)
                .set(SESSION_PROPOSAL.PERSON, person).set(SESSION_PROPOSAL.WORDS, words).set(SESSION_PROPOSAL.TAKEN, false)
                .execute();
        want(id, person, true);
        return id;
    }

    /** What stands on the agenda stays there. */
    void takeBack(String proposal) {
        if (!sql.fetchExists(SESSION_PROPOSAL, SESSION_PROPOSAL.ID.eq(proposal).and(SESSION_PROPOSAL.TAKEN.eq(false)))) return;
        sql.deleteFrom(SESSION_PROPOSAL_WANT).where(SESSION_PROPOSAL_WANT.PROPOSAL.eq(proposal)).execute();
        sql.deleteFrom(SESSION_PROPOSAL).where(SESSION_PROPOSAL.ID.eq(proposal)).execute();
    }

    void want(String proposal, String person, boolean wants) {
        if (wants)
            sql.insertInto(SESSION_PROPOSAL_WANT).set(SESSION_PROPOSAL_WANT.PROPOSAL, proposal).set(SESSION_PROPOSAL_WANT.PERSON, person).onConflictDoNothing().execute();
        else
            sql.deleteFrom(SESSION_PROPOSAL_WANT).where(SESSION_PROPOSAL_WANT.PROPOSAL.eq(proposal), SESSION_PROPOSAL_WANT.PERSON.eq(person)).execute();
    }

    /** True for the one caller who took it. */
    boolean take(String proposal) {
        return sql.update(SESSION_PROPOSAL).set(SESSION_PROPOSAL.TAKEN, true).where(SESSION_PROPOSAL.ID.eq(proposal), SESSION_PROPOSAL.TAKEN.eq(false)).execute() == 1;
    }

    /** The block of the agenda that it became. */
    void became(String proposal, String item) {
        sql.update(SESSION_PROPOSAL).set(SESSION_PROPOSAL.ITEM, item).where(SESSION_PROPOSAL.ID.eq(proposal)).execute();
    }

    /** Who asked for the blocks of this agenda, by block. */
    Map<String, String> askers(String session) {
        return sql.select(SESSION_PROPOSAL.ITEM, SESSION_PROPOSAL.PERSON).from(SESSION_PROPOSAL)
                .where(SESSION_PROPOSAL.SESSION.eq(session), SESSION_PROPOSAL.ITEM.isNotNull(), SESSION_PROPOSAL.PERSON.isNotNull())
                .fetchMap(SESSION_PROPOSAL.ITEM, SESSION_PROPOSAL.PERSON);
    }

    /** What most people want first; of those that as many want, what was asked for first. */
    List<Proposal> of(String session) {
        var wants = sql.select(SESSION_PROPOSAL_WANT.PROPOSAL, SESSION_PROPOSAL_WANT.PERSON).from(SESSION_PROPOSAL_WANT)
                .join(SESSION_PROPOSAL).on(SESSION_PROPOSAL.ID.eq(SESSION_PROPOSAL_WANT.PROPOSAL)).where(SESSION_PROPOSAL.SESSION.eq(session))
                .fetchGroups(SESSION_PROPOSAL_WANT.PROPOSAL, SESSION_PROPOSAL_WANT.PERSON);
        return sql.selectFrom(SESSION_PROPOSAL).where(SESSION_PROPOSAL.SESSION.eq(session)).orderBy(SESSION_PROPOSAL.ORD)
                .fetch(row -> new Proposal(row.getId(), session, row.getPerson(), row.getWords(), Set.copyOf(wants.getOrDefault(row.getId(), List.of())), row.getTaken()))
                .stream().sorted(Comparator.comparing(Proposal::taken).thenComparing(it -> -it.wants().size())).toList();
    }
}
