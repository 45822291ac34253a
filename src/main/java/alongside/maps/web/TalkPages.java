package alongside.maps.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.maps.Comer;
import alongside.maps.MapStatement;
import alongside.maps.Maps;
import alongside.maps.Seen;
import alongside.maps.Talk;
import alongside.maps.Talks;
import alongside.who.Me;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From a difference to the agenda of a session, and from there back: what came of talking about it. */
@Controller("mapsTalkPages")
class TalkPages {

    private final Maps maps;
    private final Talks talks;

    TalkPages(Maps maps, Talks talks) {
        this.maps = maps;
        this.talks = talks;
    }

    @GetMapping("/maps/{map}/statements/{statement}/agenda")
    Answer choose(Me me, @PathVariable String map, @PathVariable String statement) {
        return page(me, map, statement, Form.with("minutes", "15"));
    }

    private PutPage page(Me me, String map, String statement, Form form) {
        var seen = NotFound.unless(maps.seenBy(new Comer(me, null), map).filter(Seen::mayPutOnAgenda));
        var it = NotFound.unless(Optional.ofNullable(maps.statements(seen).get(statement)).filter(MapStatement::shown));
        return new PutPage(seen.question(), it, talks.sessions(me, map), form);
    }

    @PostMapping("/maps/{map}/statements/{statement}/agenda")
    Answer put(Me me, @PathVariable String map, @PathVariable String statement, Form form) {
        var page = page(me, map, statement, form);
        int minutes = form.number("minutes", 1, 480);
        var session = form.typed("session");
        if (!form.ok()) return page;
        NotFound.unless(talks.put(me, map, statement, session, minutes));
        return Go.to("/sessions/" + session + "/agenda").saying("maps.talk.put.done");
    }

    @GetMapping("/sessions/{session}/differences/{talk}")
    Answer tell(Me me, @PathVariable String session, @PathVariable String talk) {
        var it = NotFound.unless(talks.find(me, session, talk));
        var came = it.came();
        return new TalkPage(it, came == null ? Form.empty() : Form.with("came", came.name(), "words", it.words()));
    }

    @PostMapping("/sessions/{session}/differences/{talk}")
    Answer save(Me me, @PathVariable String session, @PathVariable String talk, Form form) {
        var it = NotFound.unless(talks.find(me, session, talk));
        var came = form.choice("came", Talk.Came.class);
        var words = form.optional("words", 500);
        if (!form.ok()) return new TalkPage(it, form);
        talks.came(me, session, talk, came.orElseThrow(), words);
        return Go.to("/sessions/" + session).saying("design.saved");
    }
}
