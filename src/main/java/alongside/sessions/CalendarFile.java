package alongside.sessions;

import alongside.post.Enclosed;
import alongside.settings.Address;
import alongside.settings.Settings;
import alongside.words.Dates;
import alongside.words.Words;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.ICalVersion;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Date;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * A session as calendars take it in (RFC 5545). Its name stays the same and its number goes up, so that a calendar that
 * has it changes what it has. Times are in UTC: what 10:30 in London is on that day was reckoned with its clock change,
 * and a calendar needs no rules of ours to show it.
 */
@Component("sessionsCalendarFile")
public class CalendarFile {

    static final String NAME = "session.ics";

    private final Words words;
    private final Settings settings;
    private final Address address;
    private final InstantSource clock;

    CalendarFile(Words words, Settings settings, Address address, InstantSource clock) {
        this.words = words;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    Enclosed enclosed(Session session, Locale locale) {
        return enclosed(List.of(session), locale);
    }

    /** Several in one file. Then it is no cancelling of one event: each says by itself that it is called off. */
    Enclosed enclosed(List<Session> sessions, Locale locale) {
        return file(sessions, locale, it -> "/sessions/" + it.id());
    }

    /** For somebody who reads of it on another page. */
    public Enclosed enclosed(Session session, Locale locale, String path) {
        return file(List.of(session), locale, it -> path);
    }

    private Enclosed file(List<Session> sessions, Locale locale, Function<Session, String> path) {
        var method = method(sessions);
        var all = new ICalendar();
        all.setProductId("-//Alongside//Sessions//EN");
        all.setMethod(method);
        sessions.forEach(it -> all.addEvent(event(it, locale, path.apply(it))));
        return new Enclosed(NAME, "text/calendar; charset=UTF-8; method=" + method, written(all));
    }

    /** As a browser fetches it. */
    public static ResponseEntity<byte[]> download(Enclosed file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String method(List<Session> sessions) {
        return sessions.size() == 1 && sessions.getFirst().calledOff() ? Method.CANCEL : Method.PUBLISH;
    }

    /** Where the file is fetched. */
    String fetchedAt(Session session) {
        return address.of("/sessions/" + session.id() + "/calendar");
    }

    private VEvent event(Session session, Locale locale, String path) {
        var event = new VEvent();
        event.setUid(session.id() + "@alongside");
        event.setSequence(session.revision());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(at(session, session.starts()), true);
        event.setDateEnd(at(session, session.ends()), true);
        event.setSummary(session.title());
        event.setStatus(session.calledOff() ? Status.cancelled() : Status.confirmed());
        if (!session.place().isBlank()) event.setLocation(session.place());
        var page = address.of(path);
        event.setDescription(words.say(locale, "sessions.calendar.text", "purpose", session.purpose(), "joining", session.joining(),
                "online", session.joining().isBlank() ? "no" : "yes", "page", page));
        event.setUrl(page);
        event.setOrganizer(organizer());
        return event;
    }

    private Organizer organizer() {
        var by = new Organizer(settings.get(Settings.ORGANISATION, "Alongside"), settings.get(Settings.HELP_EMAIL, ""));
        if (by.getEmail().isBlank()) {
            by.setEmail(null);
            by.setUri(address.of("/"));
        }
        return by;
    }

    private static Date at(Session session, LocalTime time) {
        return Date.from(session.day().atTime(time).atZone(Dates.HERE).toInstant());
    }

    private static String written(ICalendar all) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(all);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString();
    }
}
