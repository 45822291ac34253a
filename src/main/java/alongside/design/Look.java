package alongside.design;

import alongside.settings.Settings;
import alongside.who.Me;
import alongside.words.Dates;
import alongside.words.Money;
import alongside.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every template knows about this request: who reads it, in which words and colours. One per request. */
public final class Look {

    /** The page of somebody who has no account, or has not come in, behind the address that only they were given. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?!in/)[a-z]{1,20}/[a-z0-9]{33,64}(/[a-z]{1,20})?");

    private final Words words;
    private final Settings settings;
    private final Assets assets;
    private final ReadingSettings reading;
    private final @Nullable Me me;
    private final String path;
    private final String back;
    private final String nonce;
    private final Supplier<String> csrf;
    private final @Nullable String said;
    private final List<MenuItem> menu;
    private final boolean demonstration;
    private final LocalDate today;
    private final boolean inPlace;
    private final boolean answers;
    private final Set<String> borrowed = new LinkedHashSet<>();
    private final Locale locale;

    Look(Words words, Settings settings, Assets assets, ReadingSettings reading, @Nullable Me me, String path, String back, String nonce,
            Supplier<String> csrf, @Nullable String said, List<MenuItem> menu, boolean demonstration, LocalDate today, boolean inPlace, boolean answers) {
        this.words = words;
        this.settings = settings;
        this.assets = assets;
        this.reading = reading;
        this.me = me;
        this.path = path;
        this.back = back;
        this.nonce = nonce;
        this.csrf = csrf;
        this.said = said;
        this.menu = new ArrayList<>(menu);
        this.demonstration = demonstration;
        this.today = today;
        this.inPlace = inPlace;
        this.answers = answers;
        this.locale = reading.locale();
    }

    /** The text of a key in the reader's words. Values: name, value, name, value… */
    public String say(String key, Object... values) {
        var text = words.text(locale, key);
        if (text.borrowed()) borrowed.add(key);
        return text.say(values);
    }

    /** The text for one of an enum: `key` and the enum's name in lower case, for example `projects.openness.partly`. */
    public String say(String key, Enum<?> which) {
        return say(key + "." + which.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public boolean has(String key) {
        return words.has(key);
    }

    public String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    public String day(Instant instant) {
        return Dates.day(instant, locale);
    }

    public String time(LocalTime time) {
        return Dates.time(time, locale);
    }

    public String money(long pence) {
        return Money.pounds(pence);
    }

    /** A file of ours by its plain name ("app.css"): the address with its fingerprint. */
    public String asset(String name) {
        return assets.path(name);
    }

    public String lang() {
        return reading.language() == ReadingSettings.Language.CY ? "cy" : "en-GB";
    }

    public Locale locale() {
        return locale;
    }

    public ReadingSettings reading() {
        return reading;
    }

    public boolean easyRead() {
        return reading.easyRead();
    }

    public @Nullable Me me() {
        return me;
    }

    public boolean signedIn() {
        return me != null;
    }

    public String path() {
        return path;
    }

    /**
     * Where a form of the frame leads back to. Somebody's own page, whose address is a secret, may stand there and in no
     * other address: it is sent in the body of the form, and only to come back to where one is.
     */
    public String here() {
        return back.isEmpty() && OWN_PAGE.matcher(path).matches() ? path : back;
    }

    /** Where to come back to after a reading setting was changed; blank for pages that cannot be asked for again. */
    public String back() {
        return back;
    }

    public String nonce() {
        return nonce;
    }

    public String csrf() {
        return csrf.get();
    }

    /** What was just saved, said once. */
    public @Nullable String said() {
        return said;
    }

    public List<MenuItem> menu() {
        return me == null ? List.of() : menu.stream().filter(item -> item.shownTo(me)).toList();
    }

    public boolean demonstration() {
        return demonstration;
    }

    public LocalDate today() {
        return today;
    }

    /** Whether the reader has the frame already and only turns the page. */
    public boolean inPlace() {
        return inPlace;
    }

    /** Whether this page is the answer to a form, and so has what was written in it. */
    public boolean answers() {
        return answers;
    }

    public String setting(String name) {
        return settings.get(name, "");
    }

    public String setting(String name, String otherwise) {
        return settings.get(name, otherwise);
    }

    /** How many texts on this page were borrowed so far, because they are not yet in the reader's words. */
    public int borrowed() {
        return borrowed.size();
    }
}
