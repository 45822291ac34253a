package alongside.sessions.web;

import alongside.design.Answer;
import alongside.design.NotFound;
import alongside.people.People;
import alongside.people.Person;
import alongside.sessions.TimeAfter;
import alongside.sessions.TimesAfter;
import alongside.sessions.ToDo;
import alongside.who.Me;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What there is to do before, during and after a session. */
@Controller("sessionsToDoPages")
class ToDoPages {

    private final ToDo toDo;
    private final TimesAfter times;
    private final People people;

    ToDoPages(ToDo toDo, TimesAfter times, People people) {
        this.toDo = toDo;
        this.times = times;
        this.people = people;
    }

    @GetMapping("/sessions/{session}/to-do")
    Answer list(Me me, @PathVariable String session) {
        var listed = NotFound.unless(toDo.of(me, session));
        var time = times.of(me, session).orElse(null);
        return new ToDoPage(listed, time, Optional.ofNullable(time).map(TimeAfter::owner).flatMap(it -> people.find(List.of(it)).values().stream().map(Person::name).findFirst()).orElse(""));
    }
}
