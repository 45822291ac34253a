package alongside.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Dates as people say them: "Tuesday 14 April 2026", "10:30am". Never 14/04/26. */
public final class Dates {

    public static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final Map<Locale, DateTimeFormatter> DAY = new ConcurrentHashMap<>();

    private Dates() {}

    public static String day(LocalDate day, Locale locale) {
        return DAY.computeIfAbsent(locale, it -> DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", it)).format(day);
    }

    public static String day(Instant instant, Locale locale) {
        return day(LocalDate.ofInstant(instant, HERE), locale);
    }

    public static String month(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(day);
    }

    /** "2pm", "10:30am", "midday". */
    public static String time(LocalTime time, Locale locale) {
        if (time.equals(LocalTime.NOON)) return locale.getLanguage().equals("cy") ? "canol dydd" : "midday";
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, HERE);
    }

    /** A deadline is the end of its local day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HERE).toInstant();
    }
}
