package alongside.voices;

import static alongside.db.Tables.CONTRIBUTION;
import static alongside.db.Tables.CONTRIBUTION_LETTER;
import static alongside.db.Tables.CONTRIBUTION_TOLD;

import alongside.store.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is to be told, who was, and the letters that wait for their hour. */
@Repository("voicesTellingStore")
class TellingStore {

    record Said(String contribution, String words, @Nullable String author, @Nullable String sealedAuthor) {}

    record Waiting(String id, String contribution, String sealed) {}

    private final DSLContext sql;

    TellingStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Said> said(Collection<String> contributions) {
        return sql.selectFrom(CONTRIBUTION)
                .where(CONTRIBUTION.ID.in(contributions), CONTRIBUTION.GONE.isNull())
                .orderBy(CONTRIBUTION.DAY, CONTRIBUTION.ORD)
                .fetch(row -> new Said(row.getId(), row.getWords(), row.getAuthor(), row.getSealedAuthor()));
    }

    void told(Collection<String> contributions, LocalDate day) {
        for (var id : contributions) {
            sql.insertInto(CONTRIBUTION_TOLD)
                    .set(CONTRIBUTION_TOLD.CONTRIBUTION, id)
                    .set(CONTRIBUTION_TOLD.DAY, day.toString())
                    .onConflictDoNothing().execute();
        }
    }

    void wait(String contribution, UnaryOperator<String> sealedFor, long due) {
        var id = Ids.fresh();
        sql.insertInto(CONTRIBUTION_LETTER)
                .set(CONTRIBUTION_LETTER.ID, id)
                .set(CONTRIBUTION_LETTER.CONTRIBUTION, contribution)
                .set(CONTRIBUTION_LETTER.SEALED, sealedFor.apply(id))
                .set(CONTRIBUTION_LETTER.DUE, due)
                .execute();
    }

    List<Waiting> due(long now) {
        return sql.selectFrom(CONTRIBUTION_LETTER).where(CONTRIBUTION_LETTER.DUE.le(now)).orderBy(CONTRIBUTION_LETTER.ID)
                .fetch(row -> new Waiting(row.getId(), row.getContribution(), row.getSealed()));
    }

    void letOut(String id) {
        sql.deleteFrom(CONTRIBUTION_LETTER).where(CONTRIBUTION_LETTER.ID.eq(id)).execute();
    }
}
