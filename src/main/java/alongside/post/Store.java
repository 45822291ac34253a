package alongside.post;

import static alongside.db.Tables.LETTER;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.vault.Vault;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The outbox. What a letter says is sealed; that it was sent is not. */
@Repository("postStore")
class Store {

    private final DSLContext sql;
    private final Vault vault;
    private final JsonMapper json;

    Store(DSLContext sql, Vault vault, JsonMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
    }

    String add(Addressee to, Letter letter, Written written, Instant now) {
        var id = Ids.fresh();
        sql.insertInto(LETTER)
                .set(LETTER.ID, id)
                .set(LETTER.ORD, Order.next())
                .set(LETTER.AT, now.toEpochMilli())
                .set(LETTER.KIND, letter.kind())
                .set(LETTER.URGENCY, letter.needed() ? "needed" : "news")
                .set(LETTER.PERSON, to.person())
                .set(LETTER.SCOPE, letter.scope())
                .set(LETTER.LOCALE, to.locale().toLanguageTag())
                .set(LETTER.CHANNEL, to.channel().name())
                .set(LETTER.SEALED, vault.seal(json.writeValueAsString(written), "letter:" + id))
                .set(LETTER.DUE, now.toEpochMilli())
                .set(LETTER.TRIES, 0)
                .set(LETTER.STATE, "waiting")
                .execute();
        return id;
    }
}
