package alongside.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.AtThePages;
import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Three programs that have nothing to do with each other find the same in a calendar file: biweekly, which also writes it;
 * ical4j, of Java's calendar servers; and ical.js, which Thunderbird reads calendars with.
 */
class CalendarsReadItTest extends AtThePages {

    private static final String AWKWARD = "Llythyrau Tŷ’r Ysgol; “kind”, clear\\plain and much longer than the seventy-five letters after which a line is folded";

    /** Instants as text, so that all three say them the same. */
    record Read(String method, String uid, int sequence, Instant starts, Instant ends, String summary, String where, String description, String status) {}

    @Autowired Sessions sessions;
    @Autowired Moves moves;
    @TempDir Path folder;

    @BeforeEach
    void people() {
        world.furnished();
    }

    @Test
    void what_is_planned_moved_across_the_change_of_clocks_and_called_off_is_read_the_same_by_all_three() throws Exception {
        var me = world.me("coordinator");
        var plan = new NewSession(AWKWARD, "First line\nSecond line; with, marks", LocalDate.of(2031, 3, 29), LocalTime.of(10, 30), LocalTime.of(13, 0), "Hub, 2nd floor; step-free", "01632 960 001, code 12", 0, null, null);
        var id = sessions.plan(me, world.place("coordinator"), plan);
        here = "/sessions/" + id;

        var planned = sameForAll();
        assertThat(planned.uid()).isEqualTo(id + "@alongside");
        assertThat(planned.summary()).isEqualTo(AWKWARD);
        assertThat(planned.where()).isEqualTo("Hub, 2nd floor; step-free");
        assertThat(planned.description()).contains("First line\nSecond line; with, marks", "01632 960 001, code 12");
        assertThat(planned.starts()).as("winter").isEqualTo(Instant.parse("2031-03-29T10:30:00Z"));

        assertThat(moves.change(me, id, plan.on(LocalDate.of(2031, 3, 30), AWKWARD), "The hall is taken", false)).isTrue();
        var moved = sameForAll();
        assertThat(moved.starts()).as("summer").isEqualTo(Instant.parse("2031-03-30T09:30:00Z"));
        assertThat(moved.ends()).isEqualTo(Instant.parse("2031-03-30T12:00:00Z"));
        assertThat(moved.uid()).isEqualTo(planned.uid());
        assertThat(moved.sequence()).isGreaterThan(planned.sequence());

        assertThat(moves.callOff(me, id, "Nobody can come", false)).isTrue();
        var off = sameForAll();
        assertThat(List.of(off.method(), off.status())).containsExactly("CANCEL", "CANCELLED");
        assertThat(off.sequence()).isGreaterThan(moved.sequence());
    }

    private Read sameForAll() throws Exception {
        var file = read("coordinator", "/calendar");
        var read = byBiweekly(file);
        assertThat(byIcal4j(file)).as("ical4j").isEqualTo(read);
        assertThat(byIcalJs(file)).as("ical.js").isEqualTo(read);
        return read;
    }

    private static Read byBiweekly(String file) {
        var all = Biweekly.parse(file).first();
        var it = all.getEvents().getFirst();
        return new Read(all.getMethod().getValue(), it.getUid().getValue(), it.getSequence().getValue(), it.getDateStart().getValue().toInstant(), it.getDateEnd().getValue().toInstant(),
                it.getSummary().getValue(), it.getLocation().getValue(), it.getDescription().getValue(), it.getStatus().getValue());
    }

    private static Read byIcal4j(String file) throws Exception {
        var all = new CalendarBuilder().build(new StringReader(file));
        VEvent it = all.<VEvent>getComponent("VEVENT").orElseThrow();
        return new Read(value(all, "METHOD"), value(it, "UID"), Integer.parseInt(value(it, "SEQUENCE")), at(it, "DTSTART"), at(it, "DTEND"), value(it, "SUMMARY"), value(it, "LOCATION"),
                value(it, "DESCRIPTION"), value(it, "STATUS"));
    }

    private static String value(PropertyContainer of, String name) {
        return of.getProperty(name).orElseThrow().getValue();
    }

    private static Instant at(PropertyContainer of, String name) {
        return Instant.from(of.<DateProperty<?>>getProperty(name).orElseThrow().getDate());
    }

    /** Each on a line of its own, as JSON writes it. */
    private Read byIcalJs(String file) throws IOException, InterruptedException {
        var written = Files.writeString(folder.resolve("session.ics"), file);
        var script = """
                import { readFileSync } from 'node:fs'
                import { createRequire } from 'node:module'
                import { pathToFileURL } from 'node:url'
                const ical = (await import(pathToFileURL(createRequire(process.argv[1]).resolve('ical.js')))).default
                const all = new ical.Component(ical.parse(readFileSync(process.argv[2], 'utf8')))
                const it = new ical.Event(all.getFirstSubcomponent('vevent'))
                const said = [all.getFirstPropertyValue('method'), it.uid, String(it.sequence), it.startDate.toJSDate().toISOString(), it.endDate.toJSDate().toISOString(),
                  it.summary, it.location, it.description, it.component.getFirstPropertyValue('status')]
                said.forEach(each => console.log(Buffer.from(each).toString('base64')))
                """;
        var node = new ProcessBuilder("node", "--input-type=module", "-e", script, Path.of("target/frontend/package.json").toAbsolutePath().toString(), written.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).lines().map(it -> new String(java.util.Base64.getDecoder().decode(it), StandardCharsets.UTF_8)).toList();
        assertThat(node.waitFor()).as("node").isZero();
        return new Read(said.get(0), said.get(1), Integer.parseInt(said.get(2)), Instant.parse(said.get(3)), Instant.parse(said.get(4)), said.get(5), said.get(6), said.get(7), said.get(8));
    }
}
