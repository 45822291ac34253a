package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.HeardBoard;
import alongside.live.Help;
import alongside.live.rules.Heard.Way;
import alongside.people.People;
import alongside.sessions.Session;
import alongside.sessions.Sessions;
import alongside.who.Me;
import alongside.words.Dates;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Helping one person to be heard, from the board of who was heard: one page for one person, one press for what is done. */
@Controller("liveHelpPages")
class HelpPages {

    private final Sessions sessions;
    private final HeardBoard heard;
    private final InTheRoom room;
    private final People people;

    HelpPages(Sessions sessions, HeardBoard heard, InTheRoom room, People people) {
        this.sessions = sessions;
        this.heard = heard;
        this.room = room;
        this.people = people;
    }

    @GetMapping("/sessions/{session}/live/heard/{person}")
    Answer help(Me me, @PathVariable String session, @PathVariable String person) {
        return page(me, session, person, Form.empty());
    }

    @PostMapping("/sessions/{session}/live/heard/{person}/helps")
    Answer helps(Me me, @PathVariable String session, @PathVariable String person, Form form) {
        var page = page(me, session, person, form);
        var way = form.optionalChoice("helps", Way.class).filter(Way::help);
        if (way.isEmpty()) {
            form.problem("helps", "design.problem.choose");
            return page;
        }
        form.once(() -> heard.help(me, session, person, way.get()));
        return Go.to("/sessions/" + session + "/live/heard").saying("live.help.saved");
    }

    @PostMapping("/sessions/{session}/live/heard/{person}/helps/taking-back")
    Answer takeBack(Me me, @PathVariable String session, @PathVariable String person, Form form) {
        page(me, session, person, form);
        heard.takeBackHelp(me, session, form.typed("help"));
        return Go.to("/sessions/" + session + "/live/heard/" + person).saying("live.help.taken-back");
    }

    private HelpPage page(Me me, String session, String person, Form form) {
        var board = NotFound.unless(heard.board(me, session).filter(it -> it.ways().containsKey(person)));
        var name = NotFound.unless(Optional.ofNullable(room.names(session).get(person)));
        var helps = heard.helps(me, session, person);
        var helpers = people.find(helps.stream().map(Help::helper).collect(Collectors.toSet()));
        var done = helps.stream().map(it -> new HelpPage.Done(it.id(), it.way(), Optional.ofNullable(helpers.get(it.helper())).map(by -> by.name()).orElse(""),
                LocalTime.ofInstant(it.at(), Dates.HERE))).toList();
        return new HelpPage(session(me, session), person, name, !board.notYet().contains(person), done, form);
    }

    private Session session(Me me, String session) {
        return NotFound.unless(sessions.seenBy(me, session));
    }
}
