package alongside.vault;

import alongside.db.DefaultSchema;
import alongside.vault.rules.RecoveryWords;
import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
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
    private static final int MOST_STUCK = 500;
    /** What names a row is no longer than this. */
    private static final int LONGEST_PLACE = 60;

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

    private long sealAgain(Table<?> table, Field<String> column, byte[] prefix) {
        var looksLike = column.startsWith(Base64.getEncoder().encodeToString(prefix).substring(0, 6));
        var passed = new HashSet<String>();
        var stuck = new HashSet<String>();
        while (passed.size() < MOST_STUCK) {
            var some = sql.select(table.fields()).from(table).where(looksLike, column.notIn(passed)).limit(AT_ONCE).fetch();
            if (some.isEmpty()) break;
            together.executeWithoutResult(status -> some.forEach(row -> {
                var sealed = row.get(column);
                var fresh = isUnder(sealed, prefix) ? sealedAgain(sealed, table, column, row) : Optional.<String>empty();
                if (fresh.isPresent()) {
                    sql.update(table).set(column, fresh.get()).where(column.eq(sealed)).execute();
                } else {
                    passed.add(sealed);
                    if (isUnder(sealed, prefix)) stuck.add(sealed);
                }
            }));
        }
        // A text whose place cannot be told from its row keeps the older key for ever: whoever mends it is told where it is.
        if (!stuck.isEmpty()) LOG.warn("{} texts of {}.{} are still under an older key: their row does not say their place, and no OwnPlace does", stuck.size(), table.getName(), column.getName());
        return stuck.size();
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
