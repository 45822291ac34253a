package alongside.decisions.web;

import alongside.decisions.DecisionsLog;
import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.projects.Projects;
import alongside.who.Me;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The log of a project's decisions: how it stands, and a copy to keep and to check. */
@Controller
class LogPages {

    private final DecisionsLog log;
    private final Projects projects;

    LogPages(DecisionsLog log, Projects projects) {
        this.log = log;
        this.projects = projects;
    }

    @GetMapping("/projects/{project}/log")
    Answer show(Me me, @PathVariable String project) {
        var place = NotFound.unless(projects.place(me, project));
        var now = log.now(place);
        return new LogPage(place.project(), now.map(it -> it.entries()).orElse(0L), now.map(it -> it.check()).orElse(""));
    }

    @GetMapping("/projects/{project}/log/copy")
    ResponseEntity<byte[]> copy(Me me, @PathVariable String project) throws IOException {
        var place = NotFound.unless(projects.place(me, project));
        var copy = new StringWriter();
        log.write(me, place, copy);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("decisions.jsonl").build().toString())
                .body(copy.toString().getBytes(StandardCharsets.UTF_8));
    }
}
