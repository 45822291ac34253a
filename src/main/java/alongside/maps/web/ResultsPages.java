package alongside.maps.web;

import alongside.design.Answer;
import alongside.design.AskTwice;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.design.Open;
import alongside.maps.Comer;
import alongside.maps.Maps;
import alongside.maps.Results;
import alongside.maps.Talks;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What came out of a question, to read, to print and to take away. */
@Controller("mapsResultsPages")
class ResultsPages {

    private final Maps maps;
    private final Results results;
    private final Talks talks;
    private final Comers comers;

    ResultsPages(Maps maps, Results results, Talks talks, Comers comers) {
        this.maps = maps;
        this.results = results;
        this.talks = talks;
        this.comers = comers;
    }

    @Open
    @GetMapping("/maps/{map}/results")
    Answer results(@Nullable Me me, @PathVariable String map, @RequestParam(defaultValue = "") String here, HttpServletRequest request, HttpServletResponse response) {
        var found = comers.find(me, map, request, response);
        if (found.first() != null) return found.first();
        var seen = found.orElseThrow();
        if (!seen.mayReadResults()) return Go.to("/maps/" + map);
        boolean showMe = here.equals("yes");
        var read = results.read(Comers.of(me, request), map, showMe);
        return new ResultsPage(seen, read.outcome(), read.counting(), showMe, results.mayGiveAway(seen), talks.byStatement(seen));
    }

    @Open
    @GetMapping("/maps/{map}/comments.csv")
    ResponseEntity<byte[]> statements(@Nullable Me me, @PathVariable String map, HttpServletRequest request) {
        return file(NotFound.unless(results.statementsAsCsv(Comers.of(me, request), map)), "comments.csv");
    }

    @AskTwice
    @GetMapping("/maps/{map}/votes.csv")
    ResponseEntity<byte[]> answers(Me me, @PathVariable String map) {
        NotFound.unless(maps.seenBy(new Comer(me, null), map));
        return file(NotFound.unless(results.answersAsCsv(me, map)), "votes.csv");
    }

    private static ResponseEntity<byte[]> file(String text, String name) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store").body(text.getBytes(StandardCharsets.UTF_8));
    }
}
