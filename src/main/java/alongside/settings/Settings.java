package alongside.settings;

import static alongside.db.Tables.SETTING;

import alongside.store.Remembered;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation has set, by name. Few and read on every page, so they are read at once. */
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
    private final Remembered remembered;

    Settings(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(all().get(name)).filter(value -> !value.isBlank());
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
    }

    private Map<String, String> all() {
        return remembered.ask("settings.all", "", () -> sql.select(SETTING.NAME, SETTING.VALUE).from(SETTING).fetchMap(SETTING.NAME, SETTING.VALUE));
    }
}
