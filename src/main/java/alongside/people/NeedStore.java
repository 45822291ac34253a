package alongside.people;

import static alongside.db.Tables.ACCESS_NEED;
import static alongside.db.Tables.ACCESS_SHARING;
import static alongside.db.Tables.PRIVATE_READING;

import alongside.vault.OwnPlace;
import alongside.vault.Vault;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** What people need, sealed kind by kind, and who looked. */
@Repository("peopleNeeds")
class NeedStore implements OwnPlace {

    private final DSLContext sql;
    private final Vault vault;

    NeedStore(DSLContext sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void put(AccessNeeds needs) {
        var person = needs.person();
        sql.deleteFrom(ACCESS_NEED).where(ACCESS_NEED.PERSON.eq(person)).execute();
        needs.words().forEach((kind, words) -> sql.insertInto(ACCESS_NEED)
                .set(ACCESS_NEED.PERSON, person)
                .set(ACCESS_NEED.KIND, kind.name())
                .set(ACCESS_NEED.SEALED, vault.seal(words, place(person, kind)))
                .execute());
        sql.deleteFrom(ACCESS_SHARING).where(ACCESS_SHARING.PERSON.eq(person)).execute();
        sql.insertInto(ACCESS_SHARING)
                .set(ACCESS_SHARING.PERSON, person)
                .set(ACCESS_SHARING.SEEN_BY, needs.seenBy().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .set(ACCESS_SHARING.REVIEW_DAY, needs.review().toString())
                .set(ACCESS_SHARING.SAID_DAY, needs.said().toString())
                .execute();
    }

    Optional<AccessNeeds> find(String person) {
        return sql.selectFrom(ACCESS_SHARING).where(ACCESS_SHARING.PERSON.eq(person)).fetchOptional(row -> new AccessNeeds(
                person, words(person), seenBy(row.getSeenBy()), LocalDate.parse(row.getReviewDay()), LocalDate.parse(row.getSaidDay())));
    }

    /** What these people need, of those who let somebody that plans for them know it. Two questions, however many they are. */
    List<AccessNeeds> shown(Collection<String> people) {
        var words = new HashMap<String, Map<NeedKind, String>>();
        sql.selectFrom(ACCESS_NEED).where(ACCESS_NEED.PERSON.in(people)).forEach(row -> {
            var kind = NeedKind.valueOf(row.getKind());
            words.computeIfAbsent(row.getPerson(), it -> new EnumMap<>(NeedKind.class)).put(kind, vault.open(row.getSealed(), place(row.getPerson(), kind)));
        });
        return sql.selectFrom(ACCESS_SHARING).where(ACCESS_SHARING.PERSON.in(people)).orderBy(ACCESS_SHARING.PERSON).fetch(row -> new AccessNeeds(
                row.getPerson(), words.getOrDefault(row.getPerson(), Map.of()), seenBy(row.getSeenBy()), LocalDate.parse(row.getReviewDay()), LocalDate.parse(row.getSaidDay())))
                .stream().filter(it -> it.seenBy().contains(SeenBy.ACCESS_HOST) || it.seenBy().contains(SeenBy.ARRANGERS)).toList();
    }

    void log(String person, PrivateReading reading) {
        sql.insertInto(PRIVATE_READING)
                .set(PRIVATE_READING.PERSON, person)
                .set(PRIVATE_READING.READER, reading.reader())
                .set(PRIVATE_READING.FIELD, reading.field().name())
                .set(PRIVATE_READING.DAY, reading.day().toString())
                .onConflictDoNothing()
                .execute();
    }

    List<PrivateReading> readings(String person) {
        return sql.selectFrom(PRIVATE_READING).where(PRIVATE_READING.PERSON.eq(person))
                .orderBy(PRIVATE_READING.DAY.desc(), PRIVATE_READING.READER, PRIVATE_READING.FIELD)
                .fetch(row -> new PrivateReading(row.getReader(), PrivateReading.Field.valueOf(row.getField()), LocalDate.parse(row.getDay())));
    }

    @Override
    public Table<?> table() {
        return ACCESS_NEED;
    }

    @Override
    public String placeOf(Record row) {
        return place(row.get(ACCESS_NEED.PERSON), NeedKind.valueOf(row.get(ACCESS_NEED.KIND)));
    }

    private Map<NeedKind, String> words(String person) {
        var words = new EnumMap<NeedKind, String>(NeedKind.class);
        sql.selectFrom(ACCESS_NEED).where(ACCESS_NEED.PERSON.eq(person)).forEach(row -> {
            var kind = NeedKind.valueOf(row.getKind());
            words.put(kind, vault.open(row.getSealed(), place(person, kind)));
        });
        return words;
    }

    private static Set<SeenBy> seenBy(String names) {
        var chosen = EnumSet.noneOf(SeenBy.class);
        for (var name : names.split(" ")) if (!name.isEmpty()) chosen.add(SeenBy.valueOf(name));
        return chosen;
    }

    private static String place(String person, NeedKind kind) {
        return "access_need." + kind.name() + ":" + person;
    }
}
