package alongside.maps;

import static alongside.db.Tables.MAP_MADE;

import alongside.maps.rules.OpinionMap;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The maps as they were made last, each with the engine that made it. */
@Repository("mapsMadeStore")
class MadeStore {

    /** Of so many people that even their places would not fit in a row, the groups and counts are kept. */
    private static final int MOST_LETTERS = 8_900_000;

    record Made(OpinionMap map, Counted counted, Instant at) {}

    private final DSLContext sql;
    private final JsonMapper json;

    MadeStore(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void keep(String question, Made it) {
        var map = it.map;
        var told = json.writeValueAsString(map);
        if (told.length() > MOST_LETTERS) told = json.writeValueAsString(new OpinionMap(map.engine(), map.people(), map.votes(), map.tooFew(), map.statements(), map.axes(), java.util.List.of(), map.groups(), map.silhouette()));
        var counted = json.writeValueAsString(it.counted);
        sql.insertInto(MAP_MADE).set(MAP_MADE.QUESTION, question).set(MAP_MADE.ENGINE, map.engine().name()).set(MAP_MADE.VERSION, map.engine().version())
                .set(MAP_MADE.MADE, it.at.toEpochMilli()).set(MAP_MADE.PEOPLE, map.people()).set(MAP_MADE.VOTES, map.votes()).set(MAP_MADE.TOLD, told).set(MAP_MADE.COUNTED, counted)
                .onConflict(MAP_MADE.QUESTION).doUpdate().set(MAP_MADE.ENGINE, map.engine().name()).set(MAP_MADE.VERSION, map.engine().version())
                .set(MAP_MADE.MADE, it.at.toEpochMilli()).set(MAP_MADE.PEOPLE, map.people()).set(MAP_MADE.VOTES, map.votes()).set(MAP_MADE.TOLD, told).set(MAP_MADE.COUNTED, counted).execute();
    }

    Optional<Made> find(String question) {
        return sql.selectFrom(MAP_MADE).where(MAP_MADE.QUESTION.eq(question))
                .fetchOptional(row -> new Made(json.readValue(row.getTold(), OpinionMap.class), json.readValue(row.getCounted(), Counted.class), Instant.ofEpochMilli(row.getMade())));
    }
}
