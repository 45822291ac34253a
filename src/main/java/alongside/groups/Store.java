package alongside.groups;

import static alongside.db.Tables.ARRANGER;
import static alongside.db.Tables.INVITATION;
import static alongside.db.Tables.MEMBERSHIP;
import static alongside.db.Tables.STANDING_GROUP;

import alongside.store.Order;
import alongside.store.Remembered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository("groupsStore")
class Store {

    private final DSLContext sql;
    private final Remembered remembered;

    Store(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void add(Group group) {
        sql.insertInto(STANDING_GROUP)
                .set(STANDING_GROUP.ID, group.id())
                .set(STANDING_GROUP.ORD, Order.next())
                .set(STANDING_GROUP.NAME, group.name())
                .execute();
    }

    Optional<Group> find(String id) {
        return sql.selectFrom(STANDING_GROUP).where(STANDING_GROUP.ID.eq(id)).fetchOptional(row -> new Group(row.getId(), row.getName()));
    }

    boolean letArrange(String group, String person, Instant now) {
        return sql.insertInto(ARRANGER)
                .set(ARRANGER.STANDING_GROUP, group)
                .set(ARRANGER.PERSON, person)
                .set(ARRANGER.SINCE, now.toEpochMilli())
                .onConflictDoNothing()
                .execute() == 1;
    }

    boolean noLongerArranges(String group, String person) {
        return sql.deleteFrom(ARRANGER).where(ARRANGER.STANDING_GROUP.eq(group), ARRANGER.PERSON.eq(person)).execute() == 1;
    }

    boolean arranges(String group, String person) {
        return sql.fetchExists(ARRANGER, ARRANGER.STANDING_GROUP.eq(group), ARRANGER.PERSON.eq(person));
    }

    List<String> arrangers(String group) {
        return sql.select(ARRANGER.PERSON).from(ARRANGER).where(ARRANGER.STANDING_GROUP.eq(group))
                .orderBy(ARRANGER.SINCE, ARRANGER.PERSON).fetch(ARRANGER.PERSON);
    }

    boolean arrangesForSomeoneIn(String arranger, String person) {
        var theirGroups = DSL.select(ARRANGER.STANDING_GROUP).from(ARRANGER).where(ARRANGER.PERSON.eq(arranger));
        return sql.fetchExists(MEMBERSHIP, MEMBERSHIP.PERSON.eq(person), MEMBERSHIP.UNTIL_DAY.isNull(), MEMBERSHIP.STANDING_GROUP.in(theirGroups))
                || sql.fetchExists(INVITATION, INVITATION.PERSON.eq(person), INVITATION.ANSWER.isNull(), INVITATION.STANDING_GROUP.in(theirGroups))
                || sql.fetchExists(ARRANGER, ARRANGER.PERSON.eq(person), ARRANGER.STANDING_GROUP.in(theirGroups));
    }

    void put(Membership place) {
        int changed = sql.update(MEMBERSHIP)
                .set(MEMBERSHIP.KIND, place.kind().name())
                .set(MEMBERSHIP.STAKEHOLDER, place.stakeholder().name())
                .set(MEMBERSHIP.GIFTS, place.gifts())
                .where(MEMBERSHIP.STANDING_GROUP.eq(place.group()), MEMBERSHIP.PERSON.eq(place.person()), MEMBERSHIP.UNTIL_DAY.isNull())
                .execute();
        if (changed > 0) return;
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, place.id())
                .set(MEMBERSHIP.ORD, Order.next())
                .set(MEMBERSHIP.STANDING_GROUP, place.group())
                .set(MEMBERSHIP.PERSON, place.person())
                .set(MEMBERSHIP.KIND, place.kind().name())
                .set(MEMBERSHIP.STAKEHOLDER, place.stakeholder().name())
                .set(MEMBERSHIP.GIFTS, place.gifts())
                .set(MEMBERSHIP.SINCE_DAY, place.since().toString())
                .execute();
    }

    void end(String group, String person, LocalDate day) {
        sql.update(MEMBERSHIP).set(MEMBERSHIP.UNTIL_DAY, day.toString())
                .where(MEMBERSHIP.STANDING_GROUP.eq(group), MEMBERSHIP.PERSON.eq(person), MEMBERSHIP.UNTIL_DAY.isNull())
                .execute();
    }

    Optional<Membership> membership(String group, String person) {
        record Whose(String group, String person) {}
        return remembered.ask("groups.membership", new Whose(group, person), () -> sql.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.STANDING_GROUP.eq(group), MEMBERSHIP.PERSON.eq(person), MEMBERSHIP.UNTIL_DAY.isNull())
                .fetchOptional(Store::read));
    }

    List<Membership> members(String group) {
        return remembered.ask("groups.members", group, () -> sql.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.STANDING_GROUP.eq(group), MEMBERSHIP.UNTIL_DAY.isNull())
                .orderBy(MEMBERSHIP.ORD)
                .fetch(Store::read));
    }

    List<String> groupsOf(String person) {
        return remembered.ask("groups.of", person, () -> sql.select(MEMBERSHIP.STANDING_GROUP).from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON.eq(person), MEMBERSHIP.UNTIL_DAY.isNull())
                .fetch(MEMBERSHIP.STANDING_GROUP));
    }

    private static Membership read(Record row) {
        return new Membership(
                row.get(MEMBERSHIP.ID),
                row.get(MEMBERSHIP.STANDING_GROUP),
                row.get(MEMBERSHIP.PERSON),
                Membership.Kind.valueOf(row.get(MEMBERSHIP.KIND)),
                StakeholderGroup.valueOf(row.get(MEMBERSHIP.STAKEHOLDER)),
                row.get(MEMBERSHIP.GIFTS),
                LocalDate.parse(row.get(MEMBERSHIP.SINCE_DAY)));
    }

    void forgetGifts(String person) {
        sql.update(MEMBERSHIP).set(MEMBERSHIP.GIFTS, "").where(MEMBERSHIP.PERSON.eq(person)).execute();
    }
}
