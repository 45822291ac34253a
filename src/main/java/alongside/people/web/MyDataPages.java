package alongside.people.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.personal.Kept;
import alongside.personal.Personal;
import alongside.settings.Settings;
import alongside.who.Me;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;

/** Data about me: to read, to take along, and to be forgotten. */
@Controller
@AskTwice
class MyDataPages {

    private enum Words { WITHDRAW, LEAVE }

    private final Personal personal;
    private final Settings settings;
    private final InstantSource clock;
    private final JsonMapper json;

    MyDataPages(Personal personal, Settings settings, InstantSource clock, JsonMapper json) {
        this.personal = personal;
        this.settings = settings;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping("/me/data")
    Answer read(Me me) {
        return new MyDataPage(personal.about(me));
    }

    /** One file to take along, in a zip because that opens everywhere. */
    @GetMapping("/me/data/copy")
    ResponseEntity<byte[]> copy(Me me) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("organisation", settings.get(Settings.ORGANISATION, ""));
        all.put("made", clock.instant().toString());
        var tables = new LinkedHashMap<String, List<Map<String, String>>>();
        personal.about(me).forEach(matter -> matter.entries().stream()
                .collect(Collectors.groupingBy(it -> it.table(), LinkedHashMap::new, Collectors.mapping(it -> it.all(), Collectors.toList())))
                .forEach((table, rows) -> tables.merge(table, rows, (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream()).toList())));
        all.put("kept", tables);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("data-about-me.json"));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsString(all).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-about-me.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes.toByteArray());
    }

    @GetMapping("/me/data/erasure")
    Answer before(Me me) {
        return page(me, Form.empty());
    }

    @PostMapping("/me/data/erasure")
    Answer erase(Me me, Form form) {
        var words = form.choice("words", Words.class);
        if (!form.ticked("sure")) form.problem("sure", "people.data.erase.sure.needed");
        if (!form.ok() || words.isEmpty() || !personal.first(me).isEmpty()) return page(me, form);
        personal.erase(me, words.get() == Words.WITHDRAW);
        return Go.to("/").saying("people.data.erased");
    }

    private Answer page(Me me, Form form) {
        return new ErasurePage(personal.kept().stream().map(Kept::matter).distinct().toList(), personal.first(me), form);
    }
}
