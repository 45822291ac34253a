package alongside.voices;

import static alongside.db.Tables.VOICE_TRANSLATION;

import alongside.store.Ids;
import alongside.store.Order;
import alongside.store.Remembered;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The same words in other languages. */
@Repository("voicesTranslationStore")
class TranslationStore {

    record Kept(String id, String saidIn, String language, String words, String how, @Nullable String by, LocalDate day) {}

    private final DSLContext sql;
    private final Remembered remembered;

    TranslationStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    String add(String contribution, Kept it) {
        var id = Ids.fresh();
        sql.insertInto(VOICE_TRANSLATION).set(VOICE_TRANSLATION.ID, id).set(VOICE_TRANSLATION.ORD, Order.next()).set(VOICE_TRANSLATION.CONTRIBUTION, contribution)
                .set(VOICE_TRANSLATION.SAID_IN, it.saidIn).set(VOICE_TRANSLATION.LANGUAGE, it.language).set(VOICE_TRANSLATION.WORDS, it.words)
                .set(VOICE_TRANSLATION.HOW, it.how).set(VOICE_TRANSLATION.TRANSLATED_BY, it.by).set(VOICE_TRANSLATION.DAY, it.day.toString()).execute();
        return id;
    }

    List<Kept> of(String contribution) {
        return remembered.ask("voices.translations", contribution, () -> sql.selectFrom(VOICE_TRANSLATION).where(VOICE_TRANSLATION.CONTRIBUTION.eq(contribution)).orderBy(VOICE_TRANSLATION.ORD)
                .fetch(it -> new Kept(it.getId(), it.getSaidIn(), it.getLanguage(), it.getWords(), it.getHow(), it.getTranslatedBy(), LocalDate.parse(it.getDay()))));
    }

    void remove(String id) {
        sql.deleteFrom(VOICE_TRANSLATION).where(VOICE_TRANSLATION.ID.eq(id)).execute();
    }

    void forget(String contribution) {
        sql.deleteFrom(VOICE_TRANSLATION).where(VOICE_TRANSLATION.CONTRIBUTION.eq(contribution)).execute();
    }
}
