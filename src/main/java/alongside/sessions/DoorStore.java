package alongside.sessions;

import static alongside.db.Tables.SESSION_INVITATION_DOOR;

import alongside.store.Ids;
import alongside.vault.Vault;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The doors in letters that ask whether somebody comes. Nobody can make the link of a letter from what is kept of it. */
@Repository("sessionsDoorStore")
class DoorStore {

    /** Whose door it is, and of which session. */
    record Door(String session, String person) {}

    private final DSLContext sql;
    private final Vault vault;
    private final InstantSource clock;

    DoorStore(DSLContext sql, Vault vault, InstantSource clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    /** A new door for one letter. @return where its button leads */
    String path(String session, String person) {
        var secret = Ids.secret();
        sql.insertInto(SESSION_INVITATION_DOOR).set(SESSION_INVITATION_DOOR.DOOR, fingerprint(secret)).set(SESSION_INVITATION_DOOR.SESSION, session)
                .set(SESSION_INVITATION_DOOR.PERSON, person).set(SESSION_INVITATION_DOOR.AT, clock.instant().toEpochMilli()).execute();
        return "/coming/" + secret;
    }

    Optional<Door> behind(String secret) {
        return sql.select(SESSION_INVITATION_DOOR.SESSION, SESSION_INVITATION_DOOR.PERSON).from(SESSION_INVITATION_DOOR)
                .where(SESSION_INVITATION_DOOR.DOOR.eq(fingerprint(secret))).fetchOptional(it -> new Door(it.value1(), it.value2()));
    }

    private String fingerprint(String secret) {
        return vault.fingerprint("invitation door " + secret);
    }
}
