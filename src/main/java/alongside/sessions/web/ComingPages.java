package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.Looks;
import alongside.design.Open;
import alongside.sessions.Coming;
import alongside.sessions.Coming.Behind;
import alongside.sessions.Invitation;
import alongside.sessions.Sessions;
import alongside.signin.Limits;
import alongside.who.Me;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering an invitation from its letter, without coming in. Looking changes nothing; a button goes on, and a button answers. */
@Controller("sessionsComingPages")
@Open
class ComingPages {

    /** So many links that open nothing may be tried from one network address in ten minutes. Whoever has a letter is not shut out by that. */
    private static final int FROM_ONE_ADDRESS = 300;
    /** So often may one letter answer in ten minutes; each answer is kept. */
    private static final int BY_ONE_LETTER = 30;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Coming coming;
    private final Sessions sessions;
    private final Limits limits;

    ComingPages(Coming coming, Sessions sessions, Limits limits) {
        this.coming = coming;
        this.sessions = sessions;
        this.limits = limits;
    }

    @GetMapping("/coming/{door}")
    Answer isThisYou(@Nullable Me me, @PathVariable String door, HttpServletRequest request) {
        return behind(me, door, request, it -> new IsThisYouPage(door, it.me().name()));
    }

    @PostMapping("/coming/{door}")
    Answer itIsMe(@Nullable Me me, @PathVariable String door, HttpServletRequest request) {
        return behind(me, door, request, it -> Go.to(at(door)));
    }

    @GetMapping("/coming/{door}/invitation")
    Answer invitation(@Nullable Me me, @PathVariable String door, HttpServletRequest request) {
        return behind(me, door, request, it -> page(door, it, request, false));
    }

    @PostMapping("/coming/{door}/invitation")
    Answer answer(@Nullable Me me, @PathVariable String door, Form form, HttpServletRequest request) {
        return behind(me, door, request, it -> {
            var reply = form.optionalChoice("reply", Invitation.Reply.class).filter(one -> one != Invitation.Reply.NONE);
            if (reply.isEmpty()) return page(door, it, request, false);
            if (!limits.within("coming by " + door, BY_ONE_LETTER, WINDOW)) return new ComingClosedPage(ComingClosedPage.Why.MANY);
            if (!coming.answer(door, reply.get(), read(form))) return page(door, it, request, true);
            return Go.to(at(door)).saying(said(reply.get()));
        });
    }

    static String said(Invitation.Reply reply) {
        return switch (reply) {
            case YES -> "sessions.invitation.said-yes";
            case NO -> "sessions.invitation.said-no";
            default -> "sessions.invitation.said-maybe";
        };
    }

    /** Whoever has come in as the person it is for needs no door; whoever has come in as somebody else does not answer by it. */
    private Answer behind(@Nullable Me me, String door, HttpServletRequest request, Function<Behind.Open, Answer> show) {
        return switch (coming.behind(door)) {
            case Behind.Nothing nothing -> new ComingClosedPage(limits.within("coming from " + request.getRemoteAddr(), FROM_ONE_ADDRESS, WINDOW) ? ComingClosedPage.Why.NOTHING : ComingClosedPage.Why.MANY);
            case Behind.Closed it -> ComingClosedPage.of(it.session());
            case Behind.Open it when me == null -> {
                Looks.inTheWordsOf(request, coming.locale(it));
                yield show.apply(it);
            }
            case Behind.Open it when me.person().equals(it.me().person()) -> Go.to("/sessions/" + it.session().id() + "/invitation");
            case Behind.Open it -> new SomebodyElsePage(me.name(), it.me().name());
        };
    }

    private ComingPage page(String door, Behind.Open it, HttpServletRequest request, boolean changed) {
        return new ComingPage(door, it, sessions.minutesOffered(it.session().id()), InLetter.of(coming.words(it, Looks.reading(request).locale())), coming.moved(it), changed);
    }

    /** A form that says nothing of it is read as one of long ago. */
    private static int read(Form form) {
        var typed = form.typed("read");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static String at(String door) {
        return "/coming/" + door + "/invitation";
    }
}
