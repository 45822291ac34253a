package alongside.sessions;

import static alongside.db.Tables.SESSION;
import static alongside.db.Tables.SESSION_INVITATION;
import static alongside.db.Tables.SESSION_STEP;

import alongside.words.Dates;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository("sessionsInvitationStore")
class InvitationStore {

    private final DSLContext sql;
    private final InstantSource clock;

    InvitationStore(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return whether this is new to them */
    boolean invite(String session, String person) {
        return sql.insertInto(SESSION_INVITATION)
                .set(SESSION_INVITATION.SESSION, session)
                .set(SESSION_INVITATION.PERSON, person)
                .set(SESSION_INVITATION.REPLY, Invitation.Reply.NONE.name())
                .set(SESSION_INVITATION.AT, now())
                .set(SESSION_INVITATION.TOLD, now())
                .set(SESSION_INVITATION.HOW, "")
                .onConflictDoNothing().execute() == 1;
    }

    void reply(String session, String person, Invitation.Reply reply, @Nullable String enteredBy, String how) {
        invite(session, person);
        sql.update(SESSION_INVITATION)
                .set(SESSION_INVITATION.REPLY, reply.name())
                .set(SESSION_INVITATION.AT, now())
                .set(SESSION_INVITATION.ENTERED_BY, enteredBy)
                .set(SESSION_INVITATION.HOW, how)
                .where(SESSION_INVITATION.SESSION.eq(session), SESSION_INVITATION.PERSON.eq(person))
                .execute();
    }

    /** What they answered was about another time. */
    void askAgain(String session) {
        sql.update(SESSION_INVITATION)
                .set(SESSION_INVITATION.REPLY, Invitation.Reply.NONE.name()).setNull(SESSION_INVITATION.ENTERED_BY).set(SESSION_INVITATION.HOW, "")
                .set(SESSION_INVITATION.TOLD, now())
                .where(SESSION_INVITATION.SESSION.eq(session)).execute();
    }

    /** Only an answer that somebody else wrote down is taken back: the person's own later answer stays. */
    void unanswer(String session, String person) {
        sql.update(SESSION_INVITATION)
                .set(SESSION_INVITATION.REPLY, Invitation.Reply.NONE.name())
                .setNull(SESSION_INVITATION.ENTERED_BY)
                .set(SESSION_INVITATION.HOW, "")
                .where(SESSION_INVITATION.SESSION.eq(session), SESSION_INVITATION.PERSON.eq(person), SESSION_INVITATION.ENTERED_BY.isNotNull())
                .execute();
    }

    /** The day the first invitation went out, or null: an answer changes when it was last touched, so the step counts. */
    @Nullable LocalDate first(String session) {
        var at = sql.select(SESSION_STEP.AT).from(SESSION_STEP)
                .where(SESSION_STEP.SESSION.eq(session), SESSION_STEP.KIND.eq(Step.INVITED.name())).fetchOne(SESSION_STEP.AT);
        return at == null ? null : Dates.dayOf(Instant.ofEpochMilli(at));
    }

    Map<String, Invitation> of(String session) {
        return sql.selectFrom(SESSION_INVITATION).where(SESSION_INVITATION.SESSION.eq(session))
                .fetchMap(SESSION_INVITATION.PERSON, InvitationStore::read);
    }

    Optional<Invitation> of(String session, String person) {
        return sql.selectFrom(SESSION_INVITATION)
                .where(SESSION_INVITATION.SESSION.eq(session), SESSION_INVITATION.PERSON.eq(person))
                .fetchOptional(InvitationStore::read);
    }

    List<String> unanswered(String person) {
        return sql.select(SESSION.ID).from(SESSION_INVITATION).join(SESSION).on(SESSION.ID.eq(SESSION_INVITATION.SESSION))
                .where(SESSION_INVITATION.PERSON.eq(person), SESSION_INVITATION.REPLY.in(Invitation.Reply.NONE.name(), Invitation.Reply.MAYBE.name()),
                        SESSION.STAGE.in(Session.Stage.PLANNED.name(), Session.Stage.OPEN.name()))
                .orderBy(SESSION.DAY, SESSION.STARTS).fetch(SESSION.ID);
    }

    private long now() {
        return clock.instant().toEpochMilli();
    }

    private static Invitation read(Record row) {
        return new Invitation(row.get(SESSION_INVITATION.PERSON), Invitation.Reply.valueOf(row.get(SESSION_INVITATION.REPLY)),
                row.get(SESSION_INVITATION.ENTERED_BY), row.get(SESSION_INVITATION.HOW));
    }
}
