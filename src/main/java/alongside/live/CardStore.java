package alongside.live;

import static alongside.db.Tables.LIVE_CARD;

import alongside.store.Ids;
import alongside.store.Remembered;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What people answer on cards: each once, and they may change it. */
@Repository("liveCardStore")
class CardStore {

    record Held(String person, Card.Answer answer, String words) {}

    private final DSLContext sql;
    private final Remembered remembered;

    CardStore(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    void put(String session, String person, Card.Answer answer, String words) {
        sql.insertInto(LIVE_CARD)
                .set(LIVE_CARD.SESSION, session).set(LIVE_CARD.PERSON, person).set(LIVE_CARD.CARD, answer.card().name())
                .set(LIVE_CARD.ANSWER, answer.name()).set(LIVE_CARD.WORDS, words)
                .onConflict(LIVE_CARD.SESSION, LIVE_CARD.CARD, LIVE_CARD.PERSON).doUpdate()
                .set(LIVE_CARD.ANSWER, answer.name()).set(LIVE_CARD.WORDS, words)
                .execute();
    }

    List<Held> of(String session) {
        return remembered.ask("live.cards", session, () -> sql.selectFrom(LIVE_CARD).where(LIVE_CARD.SESSION.eq(session)).orderBy(LIVE_CARD.PERSON)
                .fetch(row -> new Held(row.getPerson(), Card.Answer.valueOf(row.getAnswer()), row.getWords())));
    }

    /** How many answered what to the last card, session by session. One question for all. */
    Map<String, Map<Card.Answer, Integer>> closing(List<String> sessions) {
        return remembered.ask("live.closing", sessions, () -> {
            var counts = new HashMap<String, Map<Card.Answer, Integer>>();
            sql.select(LIVE_CARD.SESSION, LIVE_CARD.ANSWER, DSL.count()).from(LIVE_CARD).where(LIVE_CARD.SESSION.in(sessions), LIVE_CARD.CARD.eq(Card.CLOSING.name()))
                    .groupBy(LIVE_CARD.SESSION, LIVE_CARD.ANSWER)
                    .forEach(row -> counts.computeIfAbsent(row.value1(), it -> new EnumMap<>(Card.Answer.class)).put(Card.Answer.valueOf(row.value2()), row.value3()));
            return counts;
        });
    }

    Optional<Held> of(String session, String person, Card card) {
        return of(session).stream().filter(it -> it.person().equals(person) && it.answer().card() == card).findFirst();
    }

    void forget(String session, Card card) {
        sql.deleteFrom(LIVE_CARD).where(LIVE_CARD.SESSION.eq(session), LIVE_CARD.CARD.eq(card.name())).execute();
    }

    void forget(String session, String person, Card card) {
        sql.deleteFrom(LIVE_CARD).where(LIVE_CARD.SESSION.eq(session), LIVE_CARD.PERSON.eq(person), LIVE_CARD.CARD.eq(card.name())).execute();
    }

    /** Their answers stay, each on its own, by what names nobody. */
    void unname(String session, String person) {
        for (var card : Card.values())
            sql.update(LIVE_CARD).set(LIVE_CARD.PERSON, Ids.fresh()).where(LIVE_CARD.SESSION.eq(session), LIVE_CARD.PERSON.eq(person), LIVE_CARD.CARD.eq(card.name())).execute();
    }
}
