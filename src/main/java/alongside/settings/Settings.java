package alongside.settings;

import static alongside.db.Tables.SETTING;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the organisation has set, by name. Few and read on every page, so they are held in memory. */
@Service
public class Settings {

    public static final String ORGANISATION = "organisation.name";
    public static final String HELP_NAME = "help.name";
    public static final String HELP_PHONE = "help.phone";
    public static final String HELP_EMAIL = "help.email";
    public static final String WORRY_NAME = "worry.name";
    public static final String WORRY_PHONE = "worry.phone";
    public static final String WORRY_OUT_OF_HOURS = "worry.out-of-hours";
    /** Set when the demonstration is loaded: how far the clock was moved, in milliseconds. */
    public static final String CLOCK_MOVED_BY = "clock.moved-by";

    /** So many days after a letter was sent its words are blanked; that it was sent stays. */
    public static final int LETTERS_KEPT_DAYS = 30;

    private final DSLContext sql;
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private volatile boolean read;

    Settings(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<String> get(String name) {
        if (!read) readAll();
        return Optional.ofNullable(known.get(name)).filter(value -> !value.isBlank());
    }

    public String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }

    @Transactional
    public void set(String name, String value) {
        sql.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                .values(name, value)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .execute();
        // Remembered only once it is saved: a rolled-back change must not linger in memory.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.put(name, value);
            }
        });
    }

    private synchronized void readAll() {
        if (read) return;
        sql.selectFrom(SETTING).forEach(row -> known.put(row.getName(), row.getValue()));
        read = true;
    }
}
