package alongside.voices.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.projects.Place;
import alongside.projects.Projects;
import alongside.voices.BringingIn;
import alongside.voices.BringingIn.Columns;
import alongside.voices.BringingIn.Field;
import alongside.voices.Carrying;
import alongside.voices.Contribution.Audience;
import alongside.voices.Carrying.Read;
import alongside.who.Me;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What people said, as a file to take away; and a file brought in: its columns named and its faults shown before anything is saved. */
@AskTwice
@Controller("voicesCarryPages")
class CarryPages {

    private final Carrying carrying;
    private final Projects projects;

    CarryPages(Carrying carrying, Projects projects) {
        this.carrying = carrying;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/voices.csv")
    ResponseEntity<byte[]> csv(Me me, @PathVariable String project, @RequestParam(name = "for", defaultValue = "") String there) {
        return file(carrying.asCsv(NotFound.unless(projects.place(me, project)), audience(there)), "text/csv;charset=utf-8", "voices.csv");
    }

    @GetMapping("/projects/{project}/voices.json")
    ResponseEntity<byte[]> json(Me me, @PathVariable String project, @RequestParam(name = "for", defaultValue = "") String there) {
        return file(carrying.asJson(NotFound.unless(projects.place(me, project)), audience(there)), "application/json", "voices.json");
    }

    private static Audience audience(String there) {
        return Arrays.stream(Audience.values()).filter(it -> it.name().equalsIgnoreCase(there)).findFirst().orElse(Audience.PROJECT);
    }

    private static ResponseEntity<byte[]> file(String text, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/projects/{project}/voices/bringing-in")
    Answer start(Me me, @PathVariable String project) {
        return new BringInPage(bringing(me, project).project(), Form.empty());
    }

    @PostMapping("/projects/{project}/voices/bringing-in")
    Answer read(Me me, @PathVariable String project, Form form, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var place = bringing(me, project);
        var sent = file == null || file.isEmpty() ? null : file;
        var text = sent != null ? text(sent.getBytes()) : form.typed("text");
        if (text == null || text.isBlank()) {
            form.problem("file", text == null ? "voices.in.problem.letters" : "voices.in.problem.none");
            return new BringInPage(place.project(), form);
        }
        var name = sent != null ? sent.getOriginalFilename() : null;
        return switch (carrying.read(me, place, name == null ? "" : name.substring(0, Math.min(200, name.length())), text)) {
            case Read.Fine fine -> Go.to("/voice-imports/" + fine.id());
            case Read.Wrong wrong -> {
                form.problem("file", wrong.key(), "detail", wrong.detail());
                yield new BringInPage(place.project(), form);
            }
        };
    }

    /** @return null when it is not in UTF-8 */
    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherLetters) {
            return null;
        }
    }

    @GetMapping("/voice-imports/{voiceImport}")
    Answer columns(Me me, @PathVariable String voiceImport, Form form) {
        var bringing = NotFound.unless(carrying.looking(me, voiceImport));
        return page(me, bringing, form.ticked("chosen") ? columns(bringing, form) : Carrying.guess(bringing.heads()), Form.empty());
    }

    @PostMapping("/voice-imports/{voiceImport}")
    Answer bringIn(Me me, @PathVariable String voiceImport, Form form) {
        var bringing = NotFound.unless(carrying.looking(me, voiceImport));
        var columns = columns(bringing, form);
        // A second press finds that all came in with the first; a file of which nothing comes in stays.
        if (carrying.bringIn(me, voiceImport, columns) == 0 && NotFound.unless(carrying.looking(me, voiceImport)).saved() == 0) {
            form.problem(name(Field.WORDS), "voices.in.problem.no-line");
            return page(me, bringing, columns, form);
        }
        return Go.to("/projects/" + bringing.project() + "/voices").saying("voices.in.done");
    }

    @PostMapping("/voice-imports/{voiceImport}/leaving")
    Answer leave(Me me, @PathVariable String voiceImport) {
        var bringing = NotFound.unless(carrying.looking(me, voiceImport));
        carrying.leave(me, voiceImport);
        return Go.to("/projects/" + bringing.project() + "/voices").saying("voices.in.left");
    }

    private ColumnsPage page(Me me, BringingIn bringing, Columns columns, Form form) {
        form.put("chosen", "yes");
        columns.at().forEach((field, column) -> form.put(name(field), String.valueOf(column)));
        return new ColumnsPage(NotFound.unless(projects.place(me, bringing.project())).project(), bringing, columns, carrying.look(me, bringing.id(), columns), form);
    }

    private static Columns columns(BringingIn bringing, Form form) {
        var at = new LinkedHashMap<Field, Integer>();
        for (var field : Field.values()) {
            var typed = form.typed(name(field));
            if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) < bringing.heads().size()) at.put(field, Integer.parseInt(typed));
        }
        return new Columns(at);
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Place bringing(Me me, String project) {
        return NotFound.unless(projects.place(me, project).filter(carrying::mayBringIn));
    }
}
