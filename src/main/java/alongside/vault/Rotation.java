package alongside.vault;

import alongside.db.DefaultSchema;
import alongside.vault.rules.RecoveryWords;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the key: a new one seals from now on, what was sealed before is sealed again in the background, and the old
 * key is dropped when nothing is left under it. What is left is counted over every text of every table, so that no room
 * can be forgotten. A sealed text's place is its table (or table.column), a colon, and a text of its own row; a store that
 * seals elsewhere says so by {@link OwnPlace}.
 */
@Component
public class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger("alongside.vault");

    private static final int AT_ONCE = 100;
    /** What names a row is no longer than this. */
    private static final int LONGEST_PLACE = 60;

    /** @param sealed so many texts were sealed again; @param stuck so many could not be */
    private record Pass(long sealed, long stuck) {}

    private final DSLContext sql;
    private final Keys keys;
    private final Map<String, OwnPlace> own;
    private final TransactionTemplate together;

    Rotation(DSLContext sql, Keys keys, List<OwnPlace> own, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.keys = keys;
        this.own = own.stream().collect(Collectors.toMap(it -> it.table().getName(), it -> it));
        together = new TransactionTemplate(transactions);
    }

    /** From now on a new key seals. The recovery sheet has to be printed again. */
    public void begin() {
        change(keys.ring().turned());
    }

    public boolean isUnderWay() {
        return !keys.ring().older().isEmpty();
    }

    /** Seals again what is under older keys, and drops them when nothing is left. @return how many texts are left */
    public synchronized long goOn() {
        long left = 0;
        for (var key : keys.ring().older()) {
            for (var table : tables()) for (var column : texts(table)) left += sealAgain(table, column, prefix(key));
        }
        if (left == 0 && isUnderWay()) change(keys.ring().withoutOlder());
        return left;
    }

    /** Until nothing is found that can be sealed again: somebody may have saved meanwhile what they had sealed before. @return how many texts are left */
    private long sealAgain(Table<?> table, Field<String> column, byte[] prefix) {
        var once = through(table, column, prefix);
        while (once.sealed > 0) once = through(table, column, prefix);
        // A text whose place cannot be told from its row keeps the older key for ever: whoever mends it is told where it is.
        if (once.stuck > 0) LOG.warn("{} texts of {}.{} are still under an older key: their row does not say their place, and no OwnPlace does", once.stuck, table.getName(), column.getName());
        return once.stuck;
    }

    /** Once through the table, in the order of its key, a few rows at a time. */
    private Pass through(Table<?> table, Field<String> column, byte[] prefix) {
        var all = new Pass(0, 0);
        var some = after(null, table, column, prefix);
        while (!some.isEmpty()) {
            var rows = some.stream().filter(row -> isUnder(row.get(column), prefix)).toList();
            int sealed = Objects.requireNonNull(together.execute(status -> {
                int done = 0;
                for (var row : rows) if (sealAgain(row, table, column)) done++;
                return done;
            }));
            all = new Pass(all.sealed + sealed, all.stuck + rows.size() - sealed);
            some = after(some.getLast(), table, column, prefix);
        }
        return all;
    }

    /** The next rows whose text may be under the key. */
    private List<? extends Record> after(@Nullable Record last, Table<?> table, Field<String> column, byte[] prefix) {
        var key = key(table);
        var from = sql.select(table.fields()).from(table).where(column.startsWith(Base64.getEncoder().encodeToString(prefix).substring(0, 6))).orderBy(key);
        return last == null ? from.limit(AT_ONCE).fetch() : from.seek(key.stream().map(last::get).toArray()).limit(AT_ONCE).fetch();
    }

    /** Where somebody has written something else there meanwhile, that is under the new key already. */
    private boolean sealAgain(Record row, Table<?> table, Field<String> column) {
        var fresh = sealedAgain(row.get(column), table, column, row);
        fresh.ifPresent(it -> sql.update(table).set(column, it).where(key(table).stream().map(field -> same(field, row)).toList()).and(same(column, row)).execute());
        return fresh.isPresent();
    }

    private static List<? extends Field<?>> key(Table<?> table) {
        return Objects.requireNonNull(table.getPrimaryKey()).getFields();
    }

    private static <T> Condition same(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }

    private Optional<String> sealedAgain(String sealed, Table<?> table, Field<String> column, Record row) {
        Aead aead = keys.aead();
        for (var place : places(table, column, row)) {
            var bytes = place.getBytes(StandardCharsets.UTF_8);
            try {
                return Optional.of(Base64.getEncoder().encodeToString(aead.encrypt(aead.decrypt(Base64.getDecoder().decode(sealed), bytes), bytes)));
            } catch (GeneralSecurityException otherPlace) {
                // try the next
            }
        }
        return Optional.empty();
    }

    private List<String> places(Table<?> table, Field<String> column, Record row) {
        var said = own.get(table.getName());
        if (said != null) return List.of(said.placeOf(row));
        return Arrays.stream(table.fields()).map(row::get).filter(String.class::isInstance).map(String.class::cast).filter(it -> it.length() <= LONGEST_PLACE)
                .flatMap(it -> Stream.of(table.getName() + "." + column.getName() + ":" + it, table.getName() + ":" + it)).toList();
    }

    private static boolean isUnder(String sealed, byte[] prefix) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            return bytes.length > prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
        } catch (IllegalArgumentException notSealed) {
            return false;
        }
    }

    /** What every text sealed under this key begins with: a mark, and the key's id. */
    private static byte[] prefix(byte[] key) {
        int id = RecoveryWords.id(key);
        return new byte[] {1, (byte) (id >> 24), (byte) (id >> 16), (byte) (id >> 8), (byte) id};
    }

    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables();
    }

    @SuppressWarnings("unchecked")
    private static List<Field<String>> texts(Table<?> table) {
        return Arrays.stream(table.fields()).filter(it -> it.getType() == String.class && it.getDataType().length() >= 60)
                .map(it -> (Field<String>) it).toList();
    }

    private void change(Ring ring) {
        try {
            keys.use(ring);
        } catch (GeneralSecurityException | IOException fault) {
            throw new IllegalStateException("The key could not be changed", fault);
        }
    }
}
