package alongside.sessions;

import static alongside.db.Tables.SESSION_CAPTURE;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository("sessionsCaptureStore")
class CaptureStore {

    private final DSLContext sql;

    CaptureStore(DSLContext sql) {
        this.sql = sql;
    }

    Capture of(String session) {
        return sql.selectFrom(SESSION_CAPTURE).where(SESSION_CAPTURE.SESSION.eq(session)).fetchOptional(row -> new Capture(read(row.getWays()), row.getOtherwise())).orElse(Capture.UNSAID);
    }

    void say(String session, Capture it) {
        var ways = it.ways().stream().map(Enum::name).collect(Collectors.joining(" "));
        sql.insertInto(SESSION_CAPTURE).set(SESSION_CAPTURE.SESSION, session).set(SESSION_CAPTURE.WAYS, ways).set(SESSION_CAPTURE.OTHERWISE, it.otherwise())
                .onConflict(SESSION_CAPTURE.SESSION).doUpdate().set(SESSION_CAPTURE.WAYS, ways).set(SESSION_CAPTURE.OTHERWISE, it.otherwise()).execute();
    }

    private static Set<Capture.Way> read(String ways) {
        return Arrays.stream(ways.split(" ")).filter(it -> !it.isEmpty()).map(Capture.Way::valueOf).collect(Collectors.toSet());
    }
}
