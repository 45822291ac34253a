package alongside.groups;

import static alongside.db.Tables.INVITATION;

import alongside.store.Order;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository("groupsInvitations")
class InvitationStore {

    private final DSLContext sql;

    InvitationStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(Invitation invitation) {
        sql.insertInto(INVITATION)
                .set(INVITATION.ID, invitation.id())
                .set(INVITATION.ORD, Order.next())
                .set(INVITATION.STANDING_GROUP, invitation.group())
                .set(INVITATION.PERSON, invitation.person())
                .set(INVITATION.KIND, invitation.kind().name())
                .set(INVITATION.STAKEHOLDER, invitation.stakeholder().name())
                .set(INVITATION.SENT_DAY, invitation.sent().toString())
                .set(INVITATION.SENT_BY, invitation.sentBy())
                .execute();
    }

    void answer(String id, boolean yes, LocalDate day) {
        sql.update(INVITATION)
                .set(INVITATION.ANSWER, yes ? "yes" : "no")
                .set(INVITATION.ANSWERED_DAY, day.toString())
                .where(INVITATION.ID.eq(id))
                .execute();
    }

    Optional<Invitation> find(String id) {
        return some(INVITATION.ID.eq(id)).stream().findFirst();
    }

    /** Newest first. */
    List<Invitation> to(String person) {
        return some(INVITATION.PERSON.eq(person));
    }

    List<Invitation> open(String group) {
        return some(INVITATION.STANDING_GROUP.eq(group).and(INVITATION.ANSWER.isNull()));
    }

    private List<Invitation> some(Condition which) {
        return sql.selectFrom(INVITATION).where(which).orderBy(INVITATION.ORD.desc()).fetch(InvitationStore::read);
    }

    private static Invitation read(Record row) {
        var answer = row.get(INVITATION.ANSWER);
        var answered = row.get(INVITATION.ANSWERED_DAY);
        return new Invitation(
                row.get(INVITATION.ID),
                row.get(INVITATION.STANDING_GROUP),
                row.get(INVITATION.PERSON),
                Membership.Kind.valueOf(row.get(INVITATION.KIND)),
                StakeholderGroup.valueOf(row.get(INVITATION.STAKEHOLDER)),
                LocalDate.parse(row.get(INVITATION.SENT_DAY)),
                row.get(INVITATION.SENT_BY),
                answer == null ? null : answer.equals("yes"),
                answered == null ? null : LocalDate.parse(answered));
    }
}
