package alongside.live.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.live.Ask;
import alongside.live.GivenWord;
import alongside.live.GroundRules;
import alongside.live.Live;
import alongside.live.QuickVotes;
import alongside.live.Seating;
import alongside.live.Writing;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.voices.Contribution;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Visibility;
import alongside.voices.NewContribution;
import alongside.voices.Saying;
import alongside.voices.TakingOut;
import alongside.voices.Voices;
import alongside.voices.web.WhomNot;
import alongside.who.Me;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A session on anybody's own screen, and on the wall. */
@Controller("livePages")
class LivePages {

    private final Sessions sessions;
    private final Live live;
    private final Now now;
    private final Saying saying;
    private final Seating seating;
    private final QuickVotes votes;
    private final OnScreens screens;
    private final Opening opening;
    private final SoFar soFar;
    private final Writing writing;
    private final WhomNot whomNot;
    private final GroundRules rules;
    private final GivenWord given;
    private final BesideScreen beside;
    private final InTheRoom people;
    private final Voices voices;
    private final TakingOut takingOut;

    LivePages(Sessions sessions, Live live, Now now, Room room, Words words) {
        this.sessions = sessions;
        this.live = live;
        this.now = now;
        this.seating = room.seating;
        this.votes = room.votes;
        this.screens = room.screens;
        this.opening = room.opening;
        this.soFar = room.soFar;
        this.rules = room.rules;
        this.given = room.given;
        this.beside = room.beside;
        this.people = room.people;
        this.voices = words.voices;
        this.takingOut = words.takingOut;
        this.saying = words.saying;
        this.writing = words.writing;
        this.whomNot = words.whomNot;
    }

    /** What else there is in the room: small tables, questions and cards, and what a session begins with. */
    @Component("liveRoom")
    record Room(Seating seating, QuickVotes votes, OnScreens screens, Opening opening, SoFar soFar, GroundRules rules, GivenWord given, BesideScreen beside, InTheRoom people) {}

    /** How words come to stand there, and go again. */
    @Component("liveWords")
    record Words(Saying saying, Writing writing, WhomNot whomNot, Voices voices, TakingOut takingOut) {}

    @GetMapping("/sessions/{session}/live")
    Answer here(Me me, @PathVariable String session) {
        var seat = seat(me, session);
        return beside.is(me, seat) ? beside.page(me, seat) : page(me, seat, Form.with("audience", Audience.PROJECT.name()));
    }

    /** One press; pressing again asks no second time. */
    @PostMapping("/sessions/{session}/live/requests")
    Answer ask(Me me, @PathVariable String session, Form form) {
        var seat = takesPart(me, session);
        var ask = form.optionalChoice("ask", Ask.class);
        return done(me, seat, form, "live.asked", ask.isPresent() && live.ask(me, session, ask.get()));
    }

    @PostMapping("/sessions/{session}/live/requests/{request}/taking-back")
    Answer takeBack(Me me, @PathVariable String session, @PathVariable String request, Form form) {
        var seat = takesPart(me, session);
        live.mine(me, session).stream().filter(it -> it.id().equals(request)).forEach(it -> live.met(me, session, it.id()));
        return done(me, seat, form, "live.taken-back", true);
    }

    /** Whoever needs a break lets everybody see that somebody does. */
    @PostMapping("/sessions/{session}/live/requests/{request}/showing")
    Answer show(Me me, @PathVariable String session, @PathVariable String request, Form form) {
        var seat = takesPart(me, session);
        return done(me, seat, form, "live.pause.shown", live.show(me, session, request));
    }

    /** Says something: one field, who may know whose words they are, and for those who look where they may be used. Words that come as the session ends count the same. */
    @PostMapping("/sessions/{session}/live/words")
    Answer say(Me me, @PathVariable String session, Form form) {
        var seat = takesPart(me, session);
        var words = form.text("words", 4000);
        var visibility = form.choice("visibility", Visibility.class);
        if (!form.ok()) return page(me, seat, form);
        var chosen = whomNot.ask(me, seat.place(), form, words, here(session) + "/words", List.of("words", "visibility", "audience"));
        if (chosen.first() != null) return chosen.first();
        var said = NewContribution.own(session, Contribution.Kind.IDEA, words, visibility.orElseThrow()).keptFrom(chosen.from())
                .allowing(form.optionalChoice("audience", Audience.class).orElse(Audience.PROJECT));
        form.once(() -> {
            if (writing.keep(me, said)) return;
            saying.say(me, seat.place(), said);
            // The moment could tell who wrote it where no name is to be known.
            if (said.visibility() != Visibility.UNNAMED) live.said(me, session);
        });
        return Go.to(here(session)).saying(writing.now(me, session).on() ? "live.written" : "live.said");
    }

    /** Takes back what one wrote while everybody writes first. */
    @PostMapping("/sessions/{session}/live/written/{written}/taking-back")
    Answer takeBackWritten(Me me, @PathVariable String session, @PathVariable String written, Form form) {
        var seat = takesPart(me, session);
        writing.takeBack(me, session, written);
        return done(me, seat, form, "live.taken-back", true);
    }

    /** Takes back what one said here: it leaves every page at once. */
    @PostMapping("/sessions/{session}/live/said/{said}/taking-back")
    Answer takeBackSaid(Me me, @PathVariable String session, @PathVariable String said, Form form) {
        var seat = takesPart(me, session);
        return done(me, seat, form, "live.taken-back", voices.mine(me, session).stream().anyMatch(it -> it.id().equals(said)) && takingOut.takeBack(me, said));
    }

    @GetMapping("/sessions/{session}/display")
    Answer display(Me me, @PathVariable String session) {
        var seat = seat(me, session);
        var line = now.line(me, session);
        return new DisplayPage(seat.session(), line, now.agenda(me, seat), votes.of(me, session), votes.hands(me, session), opening.of(me, session), soFar.at(line, seat, true), writing.on(me, session), rules.of(me, session), live.breakAsked(me, session));
    }

    /** Whoever had begun to write when they pressed something else finds their words where they were. */
    private Answer done(Me me, Seat seat, Form form, String said, boolean done) {
        return form.typed("words").isBlank() ? Go.to(here(seat.session().id())).saying(said, done) : page(me, seat, form.saying(said, done));
    }

    private HerePage page(Me me, Seat seat, Form form) {
        var id = seat.session().id();
        var line = now.line(me, id);
        var asked = live.mine(me, id);
        return new HerePage(seat.session(), line, asked, people.called(id, asked.stream().flatMap(it -> Stream.ofNullable(it.by())).collect(Collectors.toSet())), live.breakAsked(me, id), live.mayAsk(me, id), seat.runs(), seating.mine(me, id),
                screens.of(me, id, live.mayAsk(me, id)), opening.of(me, id), soFar.at(line, seat, false), writing.now(me, id), voices.mine(me, id), rules.of(me, id), !seat.place().takesPart() && given.waits(me, id), form);
    }

    private Seat seat(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session));
    }

    private Seat takesPart(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session).filter(it -> it.place().takesPart()));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/live";
    }
}
