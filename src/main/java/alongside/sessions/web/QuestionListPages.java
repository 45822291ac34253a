package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.Form;
import alongside.design.Go;
import alongside.design.NotFound;
import alongside.people.People;
import alongside.people.Person;
import alongside.sessions.QuestionList;
import alongside.sessions.QuestionLists;
import alongside.sessions.Seat;
import alongside.sessions.Sessions;
import alongside.who.Me;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questions a session is about: written, agreed by both sides, and what they were before. */
@Controller("sessionsQuestionListPages")
class QuestionListPages {

    private static final int MOST = 10;
    private static final int LONGEST = 300;

    private final QuestionLists lists;
    private final Sessions sessions;
    private final People people;

    QuestionListPages(QuestionLists lists, Sessions sessions, People people) {
        this.lists = lists;
        this.sessions = sessions;
        this.people = people;
    }

    @GetMapping("/sessions/{session}/question-list")
    Answer list(Me me, @PathVariable String session) {
        var all = lists.of(me, session);
        return page(me, seat(me, session), all.isEmpty() ? Form.empty() : Form.with("questions", String.join("\n", all.getLast().questions())));
    }

    @PostMapping("/sessions/{session}/question-list")
    Answer write(Me me, @PathVariable String session, Form form) {
        var seat = NotFound.unless(sessions.seat(me, session).filter(lists::mayWrite));
        var all = form.text("questions", MOST * LONGEST + MOST).lines().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
        if (all.size() > MOST) form.problem("questions", "sessions.question-list.most", "n", MOST);
        if (all.stream().anyMatch(it -> it.length() > LONGEST)) form.problem("questions", "sessions.questions.long");
        if (!form.ok()) return page(me, seat, form);
        lists.write(me, session, all);
        return Go.to(here(session)).saying("sessions.question-list.saved");
    }

    @PostMapping("/sessions/{session}/question-list/{list}/yes")
    Answer yes(Me me, @PathVariable String session, @PathVariable String list) {
        NotFound.unless(sessions.seat(me, session).filter(it -> lists.speaksFor(it).isPresent()));
        return Go.to(here(session)).saying(lists.sayYes(me, session, list) ? "sessions.question-list.said-yes" : "sessions.question-list.other");
    }

    private QuestionListPage page(Me me, Seat seat, Form form) {
        var all = lists.of(me, seat.session().id());
        var who = new HashSet<String>();
        all.forEach(it -> it.yeses().values().stream().map(QuestionList.Yes::person).filter(java.util.Objects::nonNull).forEach(who::add));
        var names = people.find(who).values().stream().collect(Collectors.toMap(Person::id, Person::name));
        return new QuestionListPage(seat.session(), all, lists.speaksFor(seat).orElse(null), lists.mayWrite(seat), names, form);
    }

    private Seat seat(Me me, String session) {
        return NotFound.unless(sessions.seat(me, session));
    }

    private static String here(String session) {
        return "/sessions/" + session + "/question-list";
    }
}
